import { at, isCapital, isWord, type Scope, word } from '../../scope';
import type { Draft } from '../../types';
import { ageFigure, isPlainAge } from './plain';

const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Ana Silva, 34," and "Silva and Reis, 40 and 49,": between a name or a noun and a comma, stop or "who". */
export function readBetweenCommas(s: Scope, i: number): Draft | null {
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
  return ageFigure(i, value, 'age.commas');
}
