import { Chrono, configuration, type ParsedResult } from 'chrono-node/en';

/** Day and month as written; the year only where the text gives all four digits. */
export interface Written {
  year: number | null;
  month: number;
  day: number;
}

export interface Notation {
  from: Written;
  /** Last day of a range ("May 24 to 26"), else null. */
  to: Written | null;
  /** UTF-16 units of the text that the date covers, from its start. */
  length: number;
}

/**
 * chrono-node's strict English grammar knows the many ways a day is written with its month, and ranges of them. It sees
 * only a few words that hold a month or a date in digits, never the whole text: that is what keeps it fast, and what
 * it says of the year is used only where the year is written.
 */
const readers = new Map<boolean, Chrono>();

function reader(dayFirst: boolean): Chrono {
  let made = readers.get(dayFirst);
  if (!made) {
    made = new Chrono(configuration.createConfiguration(true, dayFirst));
    readers.set(dayFirst, made);
  }
  return made;
}

/** Any fixed day: chrono needs one to count from, but nothing that depends on it is used. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };

/**
 * Reads the date at the start of a short text; null when there is none.
 * @param text a few words, as cut by `dateWindow`
 * @param dayFirst whether 3/4/2012 is the third of April
 */
export function readNotation(text: string, dayFirst: boolean): Notation | null {
  const result = reader(dayFirst).parse(text, REFERENCE)[0];
  if (!result || result.index > 4) return null;
  const full = /\d{4}/.test(result.text);
  const from = written(result.start, full);
  if (!from) return null;
  return { from, to: result.end ? written(result.end, full) : null, length: result.index + result.text.length };
}

function written(part: ParsedResult['start'], full: boolean): Written | null {
  if (!part.isCertain('month') || !part.isCertain('day')) return null;
  const year = full && part.isCertain('year') ? part.get('year') : null;
  return { year, month: part.get('month')!, day: part.get('day')! };
}
