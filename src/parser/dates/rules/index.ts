import type { Rule } from '../context';
import { HOLIDAY_HEADS } from '../holidays';
import { DAY_PARTS, DAYS, MONTHS, SEASONS, SHORT_WEEKDAYS, TENS, UNITS, WEEKDAYS } from '../lexicon';
import { agoRule } from './ago';
import { dayPartRule, dayRule } from './day';
import { centuryRule, decadeRule, decadeWordRule } from './decade';
import { explicitRule } from './explicit';
import { holidayRule } from './holiday';
import { monthRule } from './month';
import { periodRule, yearEarlierRule, yearPeriodRule } from './period';
import { quarterRule, shortQuarterRule } from './quarter';
import { relativeRule, theUnitRule } from './relative';
import { seasonRule } from './season';
import { spokenYearRule } from './spoken';
import { sameRule, textualRule } from './textual';
import { weekdayRule } from './weekday';
import { weekendRule } from './weekend';
import { yearRule } from './year';

/** Which rules are tried at a token, in order: by the word for words, by its length for numbers. */
const BY_WORD = new Map<string, Rule[]>();

function add(words: Iterable<string>, ...rules: Rule[]): void {
  for (const word of words) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), ...rules]);
}

add(HOLIDAY_HEADS, holidayRule);
add(WEEKDAYS.keys(), explicitRule, weekdayRule);
add(SHORT_WEEKDAYS.keys(), explicitRule, weekdayRule);
add(DAYS.keys(), dayRule);
add(DAY_PARTS, dayPartRule, textualRule);
add(['earlier', 'ago'], yearEarlierRule);
add(['nineteen', 'eighteen', 'twenty', 'two'], spokenYearRule);
add(MONTHS.keys(), explicitRule, monthRule);
add(['quarter', 'period'], quarterRule, periodRule);
add(['q1', 'q2', 'q3', 'q4'], shortQuarterRule);
add(['century', 'centuries'], centuryRule);
add(UNITS.keys(), agoRule, relativeRule, textualRule, sameRule, theUnitRule);
add(['weekend'], weekendRule);
add(SEASONS, seasonRule);
add(TENS.keys(), decadeWordRule);

const NUMBER: Rule[] = [explicitRule, decadeRule, yearPeriodRule, yearRule];
const NONE: Rule[] = [];

/** The rules to try at a token. */
export function rulesFor(lower: string, number: boolean): Rule[] {
  if (number) return NUMBER;
  return BY_WORD.get(lower) ?? NONE;
}
