import { SCALES, SMALL, TENS } from '../data/numerals';
import { glued, isHyphen, type Scope, word } from '../scope';

/** The last kind of word that was read; it says what may follow. */
type Last = 'none' | 'small' | 'ten' | 'hundred' | 'scale';

interface State {
  total: number;
  group: number;
  last: Last;
  scale: number;
}

const MAY_ADD: Record<'small' | 'ten', readonly Last[]> = {
  small: ['none', 'ten', 'hundred', 'scale'],
  ten: ['none', 'hundred', 'scale'],
};

/** Takes one number word into the state; false when it cannot follow. */
function take(state: State, text: string): boolean {
  const small = SMALL.get(text);
  const ten = TENS.get(text);
  const scale = SCALES.get(text);
  if (small !== undefined) {
    if (!MAY_ADD.small.includes(state.last) || (state.last === 'ten' && (small === 0 || small > 9))) return false;
    state.group += small;
    state.last = 'small';
  } else if (ten !== undefined) {
    if (!MAY_ADD.ten.includes(state.last)) return false;
    state.group += ten;
    state.last = 'ten';
  } else if (scale !== undefined) return multiply(state, scale);
  else return false;
  return true;
}

function multiply(state: State, scale: number): boolean {
  if (state.last === 'none' || (state.group === 0 && state.last !== 'scale')) return false;
  if (scale === 100) {
    if (state.last === 'hundred' || state.last === 'scale' || state.group > 99) return false;
    state.group *= 100;
    state.last = 'hundred';
    return true;
  }
  if (scale >= state.scale) return false;
  state.total += state.group * scale;
  state.group = 0;
  state.scale = scale;
  state.last = 'scale';
  return true;
}

/** Index of the next number word, over a hyphen ("twenty-five") or "and" ("two hundred and fifty"); -1 when none. */
function next(s: Scope, i: number, last: Last): number {
  if (isHyphen(s, i) && glued(s, i) && glued(s, i + 1)) {
    const follows = word(s, i + 1);
    return (last === 'ten' && SMALL.has(follows)) || SCALES.has(follows) ? i + 1 : -1;
  }
  if (word(s, i) !== 'and') return i;
  const follows = word(s, i + 1);
  return last === 'hundred' && (SMALL.has(follows) || TENS.has(follows)) ? i + 1 : -1;
}

/**
 * Reads number words from token `i`: "twenty-five", "two hundred and fifty thousand", "a million", "half a dozen".
 * @returns the value, the last scale and the token after it, or null
 */
export function readWords(s: Scope, i: number): { value: number; scale: number; last: number } | null {
  const state: State = { total: 0, group: 0, last: 'none', scale: Number.POSITIVE_INFINITY };
  let end = i;
  const article = (word(s, i) === 'a' || word(s, i) === 'an') && SCALES.has(word(s, i + 1));
  if (article) {
    state.group = 1;
    state.last = 'small';
    end = i + 1;
  }
  for (let j = end; j >= 0 && take(state, word(s, j)); ) {
    end = j + 1;
    j = next(s, end, state.last);
  }
  if (state.last === 'none' || end === i + Number(article)) return null;
  const scale = state.last === 'scale' ? state.scale : state.last === 'hundred' ? 100 : 1;
  return { value: state.total + state.group, scale, last: end };
}
