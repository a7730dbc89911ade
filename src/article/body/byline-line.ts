import { isDateLine } from './date-line';

const LONGEST = 160;

/** "Ada Pike", "By Ada Pike and Tom Reed": two to four words with capitals, once or more. */
const NAMES =
  /^(?:by |von |par |por )?\p{Lu}[\p{L}'’.-]*(?: (?:de |van |von |al-|bin )?\p{Lu}[\p{L}'’.-]*){1,3}(?:(?:,| and| &) \p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}){0,5}$/u;

/** What stands after a name: a job at the publication. */
const ROLE =
  /^(?:\p{L}+ ){0,4}(?:reporter|correspondent|editor|writer|columnist|critic|photographer|journalist|bureau|staff|contributor)(?: (?:in|at|for|of) [\p{L} ]{2,30})?$/iu;

/** True for a line that holds names of writers with their role or a date, and nothing else. */
export function isByline(text: string): boolean {
  if (text.length > LONGEST) return false;
  const parts = text.split(/\n|\s[|·•–—-]\s/).map((part) => part.trim());
  const kinds = new Set(parts.filter(Boolean).map(kindOf));
  return !kinds.has(null) && (kinds.has('role') || (kinds.has('names') && kinds.has('date')));
}

function kindOf(part: string): 'names' | 'role' | 'date' | null {
  if (isDateLine(part)) return 'date';
  if (NAMES.test(part)) return 'names';
  const comma = part.indexOf(', ');
  const isNamed = comma > 0 && NAMES.test(part.slice(0, comma)) && ROLE.test(part.slice(comma + 2));
  return isNamed || ROLE.test(part) ? 'role' : null;
}
