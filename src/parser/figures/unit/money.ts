import { CODES, COUNTRIES, DOLLAR_OF, MONEY_NOUNS, SIGNS, UNSURE_MONEY } from '../data/currencies';
import { at, glued, isHyphen, isWord, type Scope, slice, word } from '../scope';
import type { Numeral, Unit } from '../types';

const money = (name: string): Unit => ({ kind: 'money', name });

/** A currency sign or code before the number at token `i`: "US$", "HK$", "$US", "£", "RM", "Y=". */
export function moneyBefore(s: Scope, i: number): { first: number; unit: Unit } | null {
  const before = at(s, i - 1);
  if (!before) return null;
  if (SIGNS.has(before.text)) return withCountry(s, i - 1);
  if (before.kind !== 'word' && before.text !== '=') return null;
  if (word(s, i - 2) === '$' && DOLLAR_OF.has(before.lower) && glued(s, i - 1))
    return { first: i - 2, unit: money(`${before.text}$`) };
  if (before.text === '=' && at(s, i - 2)?.text === 'Y') return { first: i - 2, unit: money('yen') };
  if (before.text === 'R' && glued(s, i)) return { first: i - 1, unit: money('rand') };
  const code = before.text === before.text.toUpperCase() || before.text === 'Rs';
  return code && CODES.has(before.lower) ? { first: i - 1, unit: money(before.text) } : null;
}

/** The letters before a dollar sign say whose it is; they may stand apart ("US $58"). */
function withCountry(s: Scope, sign: number): { first: number; unit: Unit } {
  const before = at(s, sign - 1);
  const text = at(s, sign)!.text;
  const capital = before?.kind === 'word' && before.text === before.text.toUpperCase();
  const near = before && before.end <= at(s, sign)!.start && at(s, sign)!.start - before.end <= 1;
  if (text === '$' && capital && near && DOLLAR_OF.has(before.lower.replaceAll('.', ''))) {
    const alone = !glued(s, sign) && before.lower === 'a';
    if (!alone) return { first: sign - 1, unit: money(`${before.text}$`) };
  }
  return { first: sign, unit: money(text) };
}

/** A currency after the number: a sign, a code or a noun with its country ("Australian dollars", "yuan", "p"). */
export function moneyAfter(s: Scope, i: number, number: Numeral): { unit: Unit; last: number } | null {
  const token = at(s, i);
  if (!token) return null;
  if (SIGNS.has(token.text) && glued(s, i)) return { unit: money(token.text), last: i + 1 };
  if (CODES.has(token.lower) && token.text === token.text.toUpperCase() && token.text.length === 3)
    return { unit: money(token.text), last: i + 1 };
  let j = isHyphen(s, i) && glued(s, i) ? i + 1 : i;
  const start = j;
  while (j < start + 2 && isWord(s, j) && COUNTRIES.has(word(s, j))) j++;
  if (isHyphen(s, j) && j > start) j++;
  const noun = word(s, j);
  const name = MONEY_NOUNS.get(noun) ?? MONEY_NOUNS.get(noun.replace(/s$/, ''));
  if (!name) return null;
  if (UNSURE_MONEY.has(noun) && j === start && !isMoney(s, j, number, noun)) return null;
  const country = slice(s, start, j);
  return { unit: money(country && !country.endsWith('-') ? `${country} ${name}` : name), last: j + 1 };
}

/** "pounds" is money after a million, before "sterling", or when nothing is weighed; "won" is a verb. */
function isMoney(s: Scope, i: number, number: Numeral, noun: string): boolean {
  if (word(s, i + 1) === 'sterling') return true;
  if (noun === 'won' || noun === 'rand') return number.scale >= 1e6;
  return number.scale >= 1e6;
}
