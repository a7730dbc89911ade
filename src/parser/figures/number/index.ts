import { SCALES, SUFFIXES, VAGUE } from '../data/numerals';
import { at, glued, isHyphen, isNumber, isWord, type Scope, word } from '../scope';
import type { Numeral } from '../types';
import { isExact, parseDigits, scaled } from './digits';
import { readFraction, readSlashed } from './fraction';
import { readVague } from './vague';
import { readWords } from './words';

/** Reads the number that begins at token `i`, with its scale word or suffix; null when none begins there. */
export function readNumber(s: Scope, i: number): Numeral | null {
  return readDigits(s, i) ?? readWritten(s, i);
}

function numeral(first: number, last: number, value: number, scale: number, form: Numeral['form']): Numeral | null {
  return Number.isFinite(value) ? { first, last, value, low: null, high: null, scale, form, vague: false } : null;
}

function readDigits(s: Scope, i: number): Numeral | null {
  const alone = readSlashed(s, i);
  if (alone) return numeral(i, alone.last, alone.value, 1, 'fraction');
  const decimal = at(s, i)?.text === '.' && at(s, i)!.spaced && glued(s, i + 1) && isNumber(s, i + 1);
  const j = decimal ? i + 1 : i;
  if (!isNumber(s, j)) return null;
  const parsed = parseDigits((decimal ? '0.' : '') + at(s, j)!.text);
  if (parsed === null) return null;
  const grouped = spacedGroups(s, j, parsed);
  const mixed = readSlashed(s, grouped.last);
  if (mixed && Number.isInteger(grouped.value)) return numeral(i, mixed.last, grouped.value + mixed.value, 1, 'digits');
  const words = readHalf(s, grouped.last);
  if (words) return numeral(i, words.last, grouped.value + words.value, 1, 'digits');
  const scale = readScale(s, grouped.last);
  const read = numeral(i, scale.last, scaled(grouped.value, scale.by), scale.by, 'digits');
  // A number of more digits than a double holds is kept, and said to be near only.
  if (read && !isExact(s.text.slice(at(s, i)!.start, at(s, grouped.last - 1)!.end))) read.vague = true;
  return read;
}

/** "1 000 000": groups of three after single spaces; only after one to three digits. */
function spacedGroups(s: Scope, i: number, value: number): { value: number; last: number } {
  let last = i + 1;
  if (!/^\d{1,3}$/.test(at(s, i)!.text) || value === 0) return { value, last };
  for (; last < i + 6 && /^\d{3}(?:\.\d+)?$/.test(at(s, last)?.text ?? ''); last++) {
    if (at(s, last)!.start - at(s, last - 1)!.end !== 1) break;
  }
  const digits = s.text.slice(at(s, i)!.start, at(s, last - 1)!.end).replace(/\s/g, '');
  return last === i + 1 ? { value, last } : { value: Number(digits), last };
}

/** A scale after digits: "2.5 million", "3bn", "40k", "1.8 billion-mile", "4.3M sales". "5m" alone stays five metres. */
function readScale(s: Scope, i: number): { by: number; last: number } {
  const gap = isHyphen(s, i) && glued(s, i) && glued(s, i + 1) && SCALES.has(word(s, i + 1)) ? 1 : 0;
  const scale = SCALES.get(word(s, i + gap));
  if (scale !== undefined) {
    const more = scale === 100 ? SCALES.get(word(s, i + gap + 1)) : undefined;
    return more !== undefined && more > 100
      ? { by: scale * more, last: i + gap + 2 }
      : { by: scale, last: i + gap + 1 };
  }
  const text = at(s, i)?.text ?? '';
  const suffix = SUFFIXES.get(text);
  if (suffix === undefined || text === 'm') return { by: 1, last: i };
  const touching = glued(s, i);
  return touching || text.length > 1 || (text === 'B' && isWord(s, i + 1))
    ? { by: suffix, last: i + 1 }
    : { by: 1, last: i };
}

/** "and a half", "and-a-half", "and a quarter" after a number; `value` is what it adds. */
export function readHalf(s: Scope, i: number): { value: number; last: number } | null {
  let j = i;
  for (const expected of ['and', 'a']) {
    if (isHyphen(s, j)) j++;
    if (word(s, j) !== expected) return null;
    j++;
  }
  if (isHyphen(s, j)) j++;
  const value = word(s, j) === 'half' ? 0.5 : word(s, j) === 'quarter' ? 0.25 : null;
  return value === null ? null : { value, last: j + 1 };
}

function readWritten(s: Scope, i: number): Numeral | null {
  if (!isWord(s, i)) return null;
  const vague = readVague(s, i);
  if (vague) {
    const base = { first: i, last: vague.last, high: null, scale: 1, form: 'vague' as const, vague: true };
    return vague.couple ? { ...base, value: 2, low: null } : { ...base, value: null, low: vague.base };
  }
  const fraction = readFraction(s, i);
  if (fraction)
    return numeral(i, fraction.last, fraction.value, fraction.scale, fraction.scale > 1 ? 'words' : 'fraction');
  const words = readWords(s, i);
  if (!words || VAGUE.has(word(s, words.last))) return null;
  const half = readHalf(s, words.last);
  if (half && words.value < 1000) return numeral(i, half.last, words.value + half.value, 1, 'words');
  return numeral(i, words.last, words.value, words.scale, 'words');
}
