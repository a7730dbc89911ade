import type { Token } from '../language';

/** What a quotation mark does where it stands. `width` counts its tokens: two closing apostrophes can be one double mark. */
export interface MarkRole {
  style: 'double' | 'single';
  side: 'open' | 'close' | 'either';
  width: number;
  afterPunctuation: boolean;
}

const OPEN_DOUBLE = new Set(['“', '„', '‟', '«', '``', '‘‘']);
const CLOSE_DOUBLE = new Set(['”', '»']);
const EITHER_DOUBLE = new Set(['"', "''", '’’']);
const OPEN_SINGLE = new Set(['‘', '‚', '‛', '‹', '`']);
const CLOSE_SINGLE = new Set(['’', '›', '´']);

const PUNCTUATION = /[.,!?…;:]$/;
const OPEN_BRACKET = /[([{]$/;

/** The part that mark token `at` plays, or null when it is an apostrophe, a prime or the second half of a double mark. */
export function roleOf(tokens: readonly Token[], at: number, first: number, last: number): MarkRole | null {
  const token = tokens[at]!;
  const before = at > first ? tokens[at - 1]! : null;
  const after = at + 1 < last ? tokens[at + 1]! : null;
  const text = token.text;
  if (isNoMark(token, before, after)) return null;
  const openSpace = before === null || token.spaced || OPEN_BRACKET.test(before.text) || before.kind === 'hyphen';
  const closeSpace = after === null || after.spaced || (after.kind !== 'word' && after.kind !== 'number');
  const afterPunctuation = before !== null && !token.spaced && PUNCTUATION.test(before.text);
  const role = (style: MarkRole['style'], side: MarkRole['side'], width = 1): MarkRole => ({
    style,
    side,
    width,
    afterPunctuation,
  });
  if (text === '’' && after?.text === '’' && !after.spaced) return role('double', 'close', 2);
  if (OPEN_DOUBLE.has(text))
    return text === '„' || !closeSpace || openSpace ? role('double', 'open') : role('double', 'close');
  if (CLOSE_DOUBLE.has(text)) {
    const wrongWay = openSpace && before?.kind !== 'hyphen' && after !== null && !after.spaced && after.kind === 'word';
    return role('double', wrongWay ? 'either' : 'close');
  }
  if (EITHER_DOUBLE.has(text)) return eitherDouble(openSpace, closeSpace, role);
  if (OPEN_SINGLE.has(text)) return !closeSpace || after?.kind === 'mark' ? role('single', 'open') : null;
  if (CLOSE_SINGLE.has(text) || text === "'") return single(text, before, after, openSpace, closeSpace, role);
  return null;
}

/**
 * The second half of a double mark, the value of an attribute of markup that was left in the text (`id="7"`), or an
 * opening mark with nothing but the same mark after it.
 */
function isNoMark({ text, spaced }: Token, before: Token | null, after: Token | null): boolean {
  if (after?.text === text && OPEN_DOUBLE.has(text)) return true;
  return before !== null && !spaced && (before.text === '=' || (text === '’' && before.text === '’'));
}

type Make = (style: MarkRole['style'], side: MarkRole['side'], width?: number) => MarkRole;

/** A straight mark opens after a space and closes before one (so that an inch mark never opens). */
function eitherDouble(openSpace: boolean, closeSpace: boolean, role: Make): MarkRole {
  if (openSpace === closeSpace) return role('double', 'either');
  return role('double', openSpace ? 'open' : 'close');
}

const ELISIONS = /^(?:em|til|tis|twas|cause|n|bout|round|neath|nuff|s|re|ve|ll|d|m)$/i;

/** An apostrophe never opens: a single mark does so only after a space and right before a letter that is no elision. */
function single(
  text: string,
  before: Token | null,
  after: Token | null,
  openSpace: boolean,
  closeSpace: boolean,
  role: Make,
): MarkRole | null {
  if (closeSpace && before !== null && !openSpace) return role('single', 'close');
  if (text !== "'" || !openSpace || closeSpace || after === null) return null;
  if (after.kind === 'number' || ELISIONS.test(after.text)) return null;
  return role('single', 'open');
}
