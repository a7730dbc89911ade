import { addModifiers } from '../../draft';
import { at, glued, isCapital, type Scope, word } from '../../scope';
import type { Draft } from '../../types';
import { ageFigure, isPlainAge } from './plain';

/** "people 65 and older", "35 or above", "18 and over": an age by its bound alone. */
export function readOlder(s: Scope, i: number): Draft | null {
  if (!isPlainAge(s, i) || !/^(?:and|or)$/.test(word(s, i + 1))) return null;
  if (
    !/^(?:older|over|above|younger|under)$/.test(word(s, i + 2)) ||
    !/^(?:people|those|adults|children|men|women|anyone|everyone|residents|patients|at|age|ages|aged|are|were|voters|workers|americans)$/.test(
      word(s, i - 1),
    )
  )
    return null;
  return addModifiers(s, ageFigure(i, Number(at(s, i)!.text), 'age.older'));
}

const PERSON = /^(?:he|she|i|who|they)$/;

/** "He was 34", "She is 61 and", "turned 18", "when I was 16": a person, a form of be, a number with nothing counted. */
export function readIs(s: Scope, i: number): Draft | null {
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
    return addModifiers(s, ageFigure(i, value, 'age.turned'));
  if (!/^(?:was|is|am|be|'m|’m|'s|’s)$/.test(word(s, verb))) return null;
  const subject = word(s, verb) === 'be' ? word(s, verb - 2) : word(s, verb - 1);
  const sentence = next?.text === '.' && isCapital(s, verb - 1) && value >= 15;
  return PERSON.test(subject) || sentence ? addModifiers(s, ageFigure(i, value, 'age.is')) : null;
}
