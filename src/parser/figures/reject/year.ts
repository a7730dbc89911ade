import { at, isNumber, type Scope, word } from '../scope';

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)$/;

/** A bare year or the day of a month that the date layer may not have taken. */
export function isYearOrDay(s: Scope, first: number, last: number, counts: boolean): boolean {
  if (last !== first + 1 || !isNumber(s, first)) return false;
  const before = word(s, first - 1);
  const month = (i: number) => MONTHS.test(word(s, i)) && (word(s, i) !== 'may' || at(s, i)!.text === 'May');
  const text = at(s, first)!.text;
  if (/^\d{1,2}$/.test(text) && (month(first - 1) || (before === '.' && month(first - 2)) || month(last))) return true;
  if (!(counts ? /^(?:19|20)\d\d$/ : YEAR).test(text)) return false;
  if (month(first - 1)) return true;
  return (
    !counts ||
    /^(?:in|since|until|by|from|of|the|during|for|before|after|early|late|mid|to|between|through|,)$/.test(before)
  );
}
