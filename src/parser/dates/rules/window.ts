import { type Context, capital, glued, whole, word } from '../context';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../lexicon';

const words = (text: string) => new Set(text.split(' '));
const SUFFIXES = words('st nd rd th');
const JOINS = words('to - – — through until till thru');
const MAX = 16;

/**
 * End of the tokens from `at` on that can be one written date ("Sunday, Oct. 18, 2020", "April 30 – May 4", "2003-03-20"),
 * 0 when there is no day with a month among them.
 */
export function dateWindow(context: Context, at: number): number {
  const digits = digitDate(context, at);
  if (digits > 0) return digits;
  let months = 0;
  let days = 0;
  let side = '';
  let to = at;
  let kind = '';
  for (let i = at; i < Math.min(context.to, at + MAX); i++) {
    const next = kindOf(context, i);
    if (!follows(kind, next, context, i) || side.includes(`${next} `)) break;
    if (next === 'month') months++;
    if (next === 'day') days++;
    if (next === 'join') side = '';
    else if (next === 'month' || next === 'day' || next === 'year') side += `${next} `;
    kind = next === 'filler' ? kind : next;
    if (next !== 'filler' && next !== 'join' && next !== 'comma') to = i + 1;
  }
  return months > 0 && days > 0 ? to : 0;
}

function kindOf(context: Context, at: number): string {
  const text = word(context, at);
  if (MONTHS.has(text)) return capital(context, at) ? 'month' : '';
  if (WEEKDAYS.has(text) || SHORT_WEEKDAYS.has(text)) return capital(context, at) ? 'weekday' : '';
  const number = whole(context, at);
  if (number >= 1 && number <= 31 && text.length <= 2) return 'day';
  if (text.length === 4 && number >= 1000 && number <= 2999) return 'year';
  if (SUFFIXES.has(text) && glued(context, at)) return 'filler';
  if (text === 'of' || text === 'the' || text === '.') return 'filler';
  if (text === ',') return 'comma';
  return JOINS.has(text) ? 'join' : '';
}

/** What may follow what, so that a number that counts something else ("May 5, 25 people") is left out. */
const FOLLOWS: Record<string, RegExp> = {
  '': /^(?:weekday|month|day)$/,
  weekday: /^(?:month|day|comma|filler)$/,
  month: /^(?:day|year|join|comma|filler)$/,
  day: /^(?:month|join|comma|filler)$/,
  year: /^join$/,
  join: /^(?:month|day|weekday|year|filler)$/,
  comma: /^(?:month|year)$/,
};

function follows(kind: string, next: string, context: Context, at: number): boolean {
  if (kind === 'day' && next === 'year') return true;
  if (kind === 'comma' && next === 'day') return MONTHS.has(word(context, at + 1));
  return FOLLOWS[kind]?.test(next) ?? false;
}

/** End of a date in digits with a four-digit year: 2003-03-20, 3/20/2003, 20.03.2003. */
function digitDate(context: Context, at: number): number {
  if (/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(word(context, at))) return at + 1;
  const mark = word(context, at + 1);
  if ((mark !== '-' && mark !== '/') || word(context, at + 3) !== mark) return 0;
  for (let i = at + 1; i < at + 5; i++) if (!glued(context, i)) return 0;
  const lengths = [0, 2, 4]
    .map((k) => (Number.isNaN(whole(context, at + k)) ? 0 : word(context, at + k).length))
    .join();
  return /^(?:4,[12],[12]|[12],[12],4)$/.test(lengths) && !/^[\d/-]/.test(word(context, at + 5)) ? at + 5 : 0;
}
