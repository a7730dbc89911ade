import type { Language, Token } from '../../language';

/** The tokens of every paragraph: `[first[block], last[block])`. */
export interface Lines {
  tokens: readonly Token[];
  first: Int32Array;
  last: Int32Array;
}

/** One pass over the tokens; a paragraph without tokens has first === last. */
export function linesOf({ tokens, blocks }: Language): Lines {
  const first = new Int32Array(blocks.length);
  const last = new Int32Array(blocks.length);
  let at = 0;
  blocks.forEach((block, i) => {
    while (at < tokens.length && tokens[at]!.start < block.start) at++;
    first[i] = at;
    while (at < tokens.length && tokens[at]!.end <= block.end) at++;
    last[i] = at;
  });
  return { tokens, first, last };
}
