import { addModifiers, draft } from '../draft';
import { readNumber } from '../number';
import { readQuantity } from '../quantity';
import { readRange } from '../range';
import { at, glued, isCapital, isHyphen, isNumber, isWord, type Scope, word } from '../scope';
import type { Draft } from '../types';

const OLDEST = 122;
const UNITS = /^(?:year|month|week|day)s?$/;

/** An age: "34-year-old", "six months old", "aged 34", ", 34,", "he was 34", "ages 6 to 12". */
export function readAge(s: Scope, i: number): Draft | null {
  return readOld(s, i) ?? readAged(s, i) ?? readBetweenCommas(s, i) ?? readOlder(s, i) ?? readIs(s, i);
}

/** "34-year-old", "50 year-old", "eighteen-years-old", "six months old". */
function readOld(s: Scope, i: number): Draft | null {
  const quantity = readQuantity(s, i);
  if (quantity?.unit?.kind !== 'duration') return null;
  const old = isHyphen(s, quantity.last) && glued(s, quantity.last) ? quantity.last + 1 : quantity.last;
  if (!/^olds?$/.test(word(s, old)) && !(word(s, old) === 'of' && word(s, old + 1) === 'age')) return null;
  const last = word(s, old) === 'of' ? old + 2 : old + 1;
  const range = rangeBefore(s, quantity.first, quantity.number.value);
  return addModifiers(
    s,
    draft({
      first: range?.first ?? quantity.first,
      last,
      kind: 'age',
      rule: 'age.old',
      value: range ? null : quantity.number.value,
      low: range?.low ?? null,
      high: range ? quantity.number.value : null,
      unit: `${quantity.unit.name} old`,
      confidence: 0.97,
    }),
  );
}

/** "a 7- to 12-year-old": the range has been left to the second number. */
function rangeBefore(s: Scope, first: number, high: number | null): { first: number; low: number } | null {
  const to =
    word(s, first - 1) === 'to' || word(s, first - 1) === 'or'
      ? first - 1
      : isHyphen(s, first - 1) && word(s, first - 2) === 'to'
        ? first - 2
        : -1;
  if (to < 0 || high === null) return null;
  const at = isHyphen(s, to - 1) ? to - 2 : to - 1;
  const number = isNumber(s, at) ? readNumber(s, at) : null;
  return number?.value != null && number.value < high ? { first: at, low: number.value } : null;
}

/** "aged 34", "age 10", "ages 18 to 34", "the age of 15", "ages of 14 and 18". */
function readAged(s: Scope, i: number): Draft | null {
  let cue = i - 1;
  if (word(s, cue) === 'between' || word(s, cue) === 'from') cue--;
  if (word(s, cue) === 'of' && /^ages?$/.test(word(s, cue - 1))) cue--;
  if (!/^(?:aged?|ages)$/.test(word(s, cue))) return null;
  const quantity = readQuantity(s, i);
  const value = quantity?.number.value ?? null;
  if (!quantity || value === null || value > OLDEST || (quantity.unit && !UNITS.test(quantity.unit.name))) return null;
  const range = readRange(s, quantity) ?? between(s, i, quantity.last, value);
  const noun = word(s, cue) === 'aged' || cue === i - 1;
  const first = noun && word(s, cue) !== 'ages' ? cue : i;
  const figure = draft({
    first,
    last: range?.last ?? quantity.last,
    kind: 'age',
    rule: 'age.aged',
    value: range ? null : value,
    low: range?.low ?? null,
    high: range?.high ?? null,
    unit: `${range?.unit?.name ?? quantity.unit?.name ?? 'years'} old`,
    confidence: 0.97,
  });
  if (word(s, cue - 1) === 'the' && /^(?:under|below|over|above)$/.test(word(s, cue - 2))) {
    if (/^[uo]?(?:under|below)$/.test(word(s, cue - 2))) figure.high = value;
    else figure.low = value;
  }
  return addModifiers(s, figure);
}

/** "ages of 14 and 18" without a "between" right before the number. */
function between(
  s: Scope,
  i: number,
  last: number,
  low: number,
): { last: number; low: number; high: number; unit: null } | null {
  const back = [i - 1, i - 2, i - 3, i - 4].some((k) => word(s, k) === 'between');
  const next = back && word(s, last) === 'and' ? readNumber(s, last + 1) : null;
  return next?.value != null && next.value > low ? { last: next.last, low, high: next.value, unit: null } : null;
}

const ageFigure = (i: number, value: number, rule: string, confidence: number) =>
  draft({ first: i, last: i + 1, kind: 'age', rule, value, unit: 'years old', confidence });

const isPlainAge = (s: Scope, i: number): boolean =>
  isNumber(s, i) && /^\d{1,3}$/.test(at(s, i)!.text) && Number(at(s, i)!.text) <= OLDEST && Number(at(s, i)!.text) > 0;

/** "Ana Silva, 34," and "Silva and Reis, 40 and 49,": between a name or a noun and a comma, stop or "who". */
function readBetweenCommas(s: Scope, i: number): Draft | null {
  if (!isPlainAge(s, i)) return null;
  const value = Number(at(s, i)!.text);
  let comma = i - 1;
  if (word(s, comma) === 'now') comma--;
  if (word(s, comma) === 'and' && isPlainAge(s, comma - 1)) comma -= 2;
  const opened = word(s, comma);
  if (opened !== ',' || !isWord(s, comma - 1) || MONTH.test(word(s, comma - 1))) return null;
  const next = word(s, i + 1);
  const listed = next === 'and' && isPlainAge(s, i + 2) && /^[,.]?$/.test(word(s, i + 3));
  const closed =
    next === ',' ||
    (next === '.' && i + 2 >= s.last) ||
    next === ';' ||
    next === '' ||
    /^(?:who|of|from|was|has|is|had|and)$/.test(next);
  if (!listed && !closed) return null;
  if (/^(?:of|and|from)$/.test(next) && !listed && (!isCapital(s, comma - 1) || next === 'and')) return null;
  if (!isCapital(s, comma - 1) && (next !== ',' || value < 3)) return null;
  return ageFigure(i, value, 'age.commas', 0.92);
}

/** "people 65 and older", "35 or above", "18 and over": an age by its bound alone. */
function readOlder(s: Scope, i: number): Draft | null {
  if (!isPlainAge(s, i) || !/^(?:and|or)$/.test(word(s, i + 1))) return null;
  if (
    !/^(?:older|over|above|younger|under)$/.test(word(s, i + 2)) ||
    !/^(?:people|those|adults|children|men|women|anyone|everyone|residents|patients|at|age|ages|aged|are|were|voters|workers|americans)$/.test(
      word(s, i - 1),
    )
  )
    return null;
  return addModifiers(s, ageFigure(i, Number(at(s, i)!.text), 'age.older', 0.85));
}

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const PERSON = /^(?:he|she|i|who|they)$/;

/** "He was 34", "She is 61 and", "turned 18", "when I was 16": a person, a form of be, a number with nothing counted. */
function readIs(s: Scope, i: number): Draft | null {
  if (!isPlainAge(s, i)) return null;
  const value = Number(at(s, i)!.text);
  const next = at(s, i + 1);
  const free =
    !next ||
    next.kind === 'punct' ||
    /^(?:and|when|at|years|but|now|in|who|or|this|next|last|by|on|as)$/.test(next.lower);
  if (!free || value < 3 || (next && glued(s, i + 1) && next.text === '/')) return null;
  let verb = i - 1;
  if (/^(?:just|only|now|about|nearly|almost|already|then)$/.test(word(s, verb))) verb--;
  if (word(s, verb) === 'turned' || word(s, verb) === 'turns' || word(s, verb) === 'turning')
    return addModifiers(s, ageFigure(i, value, 'age.turned', 0.85));
  if (!/^(?:was|is|am|be|'m|’m|'s|’s)$/.test(word(s, verb))) return null;
  const subject = word(s, verb) === 'be' ? word(s, verb - 2) : word(s, verb - 1);
  const sentence = next?.text === '.' && isCapital(s, verb - 1) && value >= 15;
  return PERSON.test(subject) || sentence ? addModifiers(s, ageFigure(i, value, 'age.is', 0.88)) : null;
}
