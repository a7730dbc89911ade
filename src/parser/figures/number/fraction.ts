import { DENOMINATORS, GLYPHS, SCALES, SMALL } from '../data/numerals';
import { at, glued, isHyphen, isNumber, type Scope, word } from '../scope';
import { parseDigits } from './digits';

export interface Fraction {
  value: number;
  last: number;
  /** A scale that follows and belongs to it ("half a million"). */
  scale: number;
}

const plain = (value: number, last: number): Fraction => ({ value, last, scale: 1 });

/** "½", "1/16" or "1⁄16" from token `i`, the numerator included. */
export function readSlashed(s: Scope, i: number): Fraction | null {
  const glyph = GLYPHS.get(at(s, i)?.text ?? '');
  if (glyph !== undefined) return plain(glyph, i + 1);
  const slash = at(s, i + 1)?.text;
  if (!isNumber(s, i) || !isNumber(s, i + 2) || (slash !== '/' && slash !== '⁄')) return null;
  if (!glued(s, i + 1) || !glued(s, i + 2)) return null;
  const top = parseDigits(at(s, i)!.text);
  const bottom = parseDigits(at(s, i + 2)!.text);
  const usable = top !== null && bottom !== null && bottom > 1 && bottom <= 1000 && top < bottom;
  return usable && at(s, i + 3)?.text !== '/' ? plain(top / bottom, i + 3) : null;
}

const singularOf = (text: string) => (text.endsWith('s') ? text.slice(0, -1) : text === 'halves' ? 'half' : text);

/** "two-thirds", "one fifth", "three quarters of", "a third of", "half", "half a million" from token `i`. */
export function readFraction(s: Scope, i: number): Fraction | null {
  const first = word(s, i);
  if (first === 'half' || first === 'quarter') return readPart(s, i);
  if (first === 'a' || first === 'an') return readAfterArticle(s, i);
  const top = SMALL.get(first) ?? (isNumber(s, i) ? parseDigits(first) : null);
  if (top === null || top === undefined || top < 1) return null;
  const hyphen = isHyphen(s, i + 1) && glued(s, i + 1);
  const j = i + (hyphen ? 2 : 1);
  const text = word(s, j);
  const bottom = DENOMINATORS.get(singularOf(text));
  if (bottom === undefined || top > 1 !== text.endsWith('s') || top > bottom) return null;
  const sure = hyphen || word(s, j + 1) === 'of' || text.startsWith('third') || text.startsWith('fifth');
  if (!sure && bottom === 4 && word(s, j + 1) !== 'the') return null;
  return plain(top / bottom, j + 1);
}

/** "half", alone or before a scale: "half a million", "half a dozen", "half of". */
function readPart(s: Scope, i: number): Fraction | null {
  const share = word(s, i) === 'half' ? 0.5 : 0.25;
  const article = word(s, i + 1) === 'a' ? 1 : 0;
  const scale = SCALES.get(word(s, i + 1 + article));
  if (scale !== undefined) return { value: share * scale, last: i + 2 + article, scale };
  return share === 0.5 ? plain(0.5, i + 1) : null;
}

/** "a third of", "a quarter of", "a quarter million", "a half"; without "of" an article and an ordinal are no fraction. */
function readAfterArticle(s: Scope, i: number): Fraction | null {
  const text = word(s, i + 1);
  const bottom = DENOMINATORS.get(text);
  if (bottom === undefined) return null;
  const scale = SCALES.get(word(s, i + 2));
  if (scale !== undefined && bottom <= 4 && scale >= 1000) return { value: scale / bottom, last: i + 3, scale };
  if (word(s, i + 2) === 'of') {
    const whole = word(s, i + 3) === 'a' ? SCALES.get(word(s, i + 4)) : undefined;
    return whole === undefined ? plain(1 / bottom, i + 2) : { value: whole / bottom, last: i + 5, scale: whole };
  }
  return null;
}
