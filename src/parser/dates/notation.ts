import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en';

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

/** Any fixed day: chrono needs one to count from, but nothing that depends on it is used. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 15, 12)), timezone: 0 };

/** Only those of its parsers are kept that read one of these: the rest (clock times, "in 5 minutes") would slow it. */
const SAMPLES = ['5 May 2012', 'May 5, 2012', '2012-05-06', '2012/05/06', '5/6/2012', '5.6.2012'];

function reader(dayFirst: boolean): Chrono {
  const known = readers.get(dayFirst);
  if (known) return known;
  const { parsers, refiners } = configuration.createConfiguration(true, dayFirst);
  const reads = (parser: Parser) => {
    const alone = new Chrono({ parsers: [parser], refiners: [] });
    return SAMPLES.some((sample) => alone.parse(sample, REFERENCE).length > 0);
  };
  const made = new Chrono({ parsers: parsers.filter(reads), refiners });
  readers.set(dayFirst, made);
  return made;
}

/**
 * Reads the date at the start of a short text; null when there is none.
 * @param text a few words, as cut by `dateWindow`
 * @param dayFirst whether 3/4/2012 is the third of April
 */
export function readNotation(text: string, dayFirst: boolean): Notation | null {
  const key = dayFirst ? `d ${text}` : text;
  const known = memory.get(key);
  if (known !== undefined) return known;
  const notation = parseNotation(text, dayFirst);
  if (memory.size < REMEMBERED) memory.set(key, notation);
  return notation;
}

/** Notations read before: a story, and a long page even more, repeats them. */
const memory = new Map<string, Notation | null>();
const REMEMBERED = 2000;

function parseNotation(text: string, dayFirst: boolean): Notation | null {
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
