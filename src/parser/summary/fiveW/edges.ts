import type { Token } from '../../language';
import { classOf, type WordClass } from '../../language/wordclass';
import type { Line, Story } from '../story';

/** A line divided for answers: word classes, running counts, and where a phrase can begin and end (token indexes). */
export interface Parts {
  line: Line;
  classes: WordClass[];
  /** Verb groups, stops and brackets before each token of the line, and after the last. */
  verbs: number[];
  commas: number[];
  brackets: number[];
  /** Colons, semicolons and dashes: an answer never goes across one. */
  walls: number[];
  starts: number[];
  /** Exclusive. */
  ends: number[];
}

const CLAUSAL = new Set<WordClass>(['verb', 'auxiliary', 'participle', 'gerund']);
const LINKS = new Set<WordClass>(['preposition', 'conjunction', 'relative']);
export const isClausal = (own: WordClass | undefined) => own !== undefined && CLAUSAL.has(own);
export const isLink = (own: WordClass | undefined) => own !== undefined && LINKS.has(own);
export const isStop = (token: Token) => token.kind === 'punct' || isDash(token);
const isDash = (token: Token) => token.kind === 'hyphen' && (token.spaced || token.text === '—');
const BRACKET: Record<string, number> = { '(': 1, '[': 1, ')': -1, ']': -1 };

/** Phrase edges of one line, linear in its tokens. */
export function partsOf(story: Story, line: Line): Parts {
  const { tokens } = story.language;
  const { first, last } = line.sentence;
  const parts: Parts = { line, classes: [], verbs: [0], commas: [0], brackets: [0], walls: [0], starts: [], ends: [] };
  const { classes, verbs, commas, brackets, walls } = parts;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const own = classOf(token);
    const group = isClausal(own) && !isClausal(classes.at(-1)) ? 1 : 0;
    const wall = token.text === ':' || token.text === ';' || isDash(token) ? 1 : 0;
    verbs.push(verbs.at(-1)! + group);
    commas.push(commas.at(-1)! + (isStop(token) ? 1 : 0));
    brackets.push(brackets.at(-1)! + (BRACKET[token.text] ?? 0));
    walls.push(walls.at(-1)! + wall);
    classes.push(own);
  }
  for (let at = first; at < last; at++) {
    if (canStart(tokens, classes, first, at)) parts.starts.push(at);
    if (canEnd(tokens, classes, first, at, last)) parts.ends.push(at + 1);
  }
  return parts;
}

/** A phrase begins at a link word, a verb group, a noun group, or after a stop. */
function canStart(tokens: readonly Token[], classes: readonly WordClass[], first: number, at: number): boolean {
  const token = tokens[at]!;
  const own = classes[at - first]!;
  if (token.kind === 'mark') return token.spaced && tokens[at + 1]?.spaced === false;
  if (token.kind === 'punct' || token.kind === 'hyphen' || (own === 'possessive' && !/^\p{L}{2}/u.test(token.text)))
    return false;
  if (at === first) return true;
  const before = classes[at - first - 1]!;
  if (isLink(own) || isStop(tokens[at - 1]!) || tokens[at - 1]!.kind === 'mark') return true;
  if (isClausal(own)) return !isClausal(before);
  return isLink(before) || isClausal(before) || before === 'adverb' || own === 'determiner' || own === 'adverb';
}

/** A phrase ends before a stop, a link word, a verb group or an adverb, never after a link word, determiner or adverb. */
function canEnd(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  at: number,
  last: number,
): boolean {
  const own = classes[at - first]!;
  if (own === 'determiner' || own === 'possessive' || isLink(own) || isStop(tokens[at]!)) return false;
  const next = tokens[at + 1];
  if (!next || at + 1 >= last || isStop(next)) return true;
  if (!next.spaced) return false;
  const after = classes[at - first + 1]!;
  if (own === 'auxiliary' || own === 'adverb') return isLink(after);
  return (
    isLink(after) ||
    after === 'adverb' ||
    after === 'pronoun' ||
    after === 'determiner' ||
    (isClausal(after) && !isClausal(own))
  );
}
