import { periodAt } from '../calendar';
import { type Context, capital, type Found, floor, type Rule, word } from '../context';
import { DAY_PARTS, MONTHS, SHORT_WEEKDAYS, STEPS, WEEKDAYS } from '../lexicon';
import { placeWeekday, stepWeekday } from '../place';
import { dayOf, single } from '../values';

/** Names that begin with a weekday ("Sunday Times") or end with one ("Black Friday"). */
const NAME_AFTER = new Set(
  'times telegraph mail express mirror herald world live post independent sport school people'.split(' '),
);
const NAME_BEFORE = new Set('every each black super cyber bloody good ash palm maundy holy man ruby shrove'.split(' '));

/** "Tuesday", "late on Tuesday night", "last Wednesday", "this coming Friday", "Friday last week". */
export const weekdayRule: Rule = (context, at) => {
  const name = WEEKDAYS.get(word(context, at)) ?? shortName(context, at);
  if (name === undefined || context.anchor === null || isName(context, at)) return null;
  const lead = leading(context, at);
  let last = at + 1;
  if (!WEEKDAYS.has(word(context, at)) && word(context, last) === '.') last++;
  if (DAY_PARTS.has(word(context, last))) last++;
  const span = { first: lead.first, last };
  const week = weekAfter(context, last);
  if (week) return found(span.first, week.last, week.monday + name, 'weekday-week', 0.9);
  if (lead.step && lead.step !== 'this') {
    const day = stepWeekday(context.anchor, name, STEPS.get(lead.step)!).day;
    return found(lead.first, last, day, 'weekday-step', 0.85);
  }
  const period = placeWeekday(context, { first: at, last }, name);
  return period && found(lead.first, last, period.day, 'weekday', 0.9);
};

function found(first: number, last: number, day: number, rule: string, confidence: number): Found {
  return { first, last, value: single(dayOf(day)), rule, confidence };
}

function shortName(context: Context, at: number): number | undefined {
  if (!capital(context, at)) return undefined;
  const next = word(context, at + 1);
  const after = next === '.' || next === ',' ? word(context, at + 2) : next;
  return MONTHS.has(after) ? SHORT_WEEKDAYS.get(word(context, at)) : undefined;
}

function isName(context: Context, at: number): boolean {
  if (NAME_BEFORE.has(word(context, at - 1))) return true;
  return capital(context, at + 1) && NAME_AFTER.has(word(context, at + 1));
}

/** What stands before a weekday and belongs to it: "late", "early", "midday", "last", "this coming". */
function leading(context: Context, at: number): { first: number; step: string | null } {
  let first = at;
  let step: string | null = null;
  const low = floor(context);
  if (first - 1 >= low && STEPS.has(word(context, first - 1))) {
    step = word(context, --first);
    if (first - 1 >= low && word(context, first - 1) === 'this') first--;
  }
  if (first - 1 >= low && word(context, first - 1) === 'on' && isPart(word(context, first - 2)))
    return { first: first - 2 < low ? first : first - 2, step };
  if (first - 1 >= low && isPart(word(context, first - 1))) first--;
  return { first, step };
}

const isPart = (text: string) => text === 'early' || text === 'late' || text === 'midday' || text === 'overnight';

/** "… last week", "of this week", "next week" after a weekday. */
function weekAfter(context: Context, at: number): { last: number; monday: number } | null {
  const from = word(context, at) === 'of' ? at + 1 : at;
  const step = STEPS.get(word(context, from));
  if (step === undefined || word(context, from + 1) !== 'week') return null;
  return { last: from + 2, monday: periodAt('week', context.anchor!).day + 7 * step };
}
