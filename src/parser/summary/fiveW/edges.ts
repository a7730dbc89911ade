import type { Token } from '../../language';
import { classOf, type WordClass } from '../../language/wordclass';
import type { Line, Story } from '../story';

/** A line divided for answers: word classes, where a phrase can begin and where it can end (token indexes). */
export interface Parts {
  line: Line;
  classes: WordClass[];
  /** Verb groups before each token of the line. */
  verbs: number[];
  commas: number[];
  starts: number[];
  /** Exclusive. */
  ends: number[];
}

const CLAUSAL = new Set<WordClass>(['verb', 'auxiliary', 'participle', 'gerund']);
const LINKS = new Set<WordClass>(['preposition', 'conjunction', 'relative']);
const isStop = (token: Token) => token.kind === 'punct' || (token.kind === 'hyphen' && token.spaced);

/** Phrase edges of one line, linear in its tokens. */
export function partsOf(story: Story, line: Line): Parts {
  const { tokens } = story.language;
  const { first, last } = line.sentence;
  const classes: WordClass[] = [];
  const verbs: number[] = [];
  const commas: number[] = [];
  let groups = 0;
  let stops = 0;
  for (let at = first; at < last; at++) {
    const own = classOf(tokens[at]!);
    verbs.push(groups);
    commas.push(stops);
    if (CLAUSAL.has(own) && !CLAUSAL.has(classes.at(-1) ?? 'mark')) groups++;
    if (isStop(tokens[at]!)) stops++;
    classes.push(own);
  }
  verbs.push(groups);
  commas.push(stops);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = first; at < last; at++) {
    if (canStart(tokens, classes, first, at)) starts.push(at);
    if (canEnd(tokens, classes, first, at, last)) ends.push(at + 1);
  }
  return { line, classes, verbs, commas, starts, ends };
}

/** A phrase begins at a link word, a verb group, a noun group, or after a stop. */
function canStart(tokens: readonly Token[], classes: readonly WordClass[], first: number, at: number): boolean {
  const token = tokens[at]!;
  const own = classes[at - first]!;
  if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'symbol')
    return token.kind === 'mark' && token.spaced;
  if (at === first) return true;
  const before = classes[at - first - 1]!;
  if (LINKS.has(own) || isStop(tokens[at - 1]!) || tokens[at - 1]!.kind === 'mark') return !(own === 'possessive');
  if (CLAUSAL.has(own)) return !CLAUSAL.has(before);
  if (own === 'adverb') return CLAUSAL.has(before) === false;
  return LINKS.has(before) || CLAUSAL.has(before) || before === 'adverb' || own === 'determiner';
}

/** A phrase ends before a stop, a link word, a verb group or an adverb, never after a link word or determiner. */
function canEnd(
  tokens: readonly Token[],
  classes: readonly WordClass[],
  first: number,
  at: number,
  last: number,
): boolean {
  const own = classes[at - first]!;
  if (own === 'determiner' || LINKS.has(own) || isStop(tokens[at]!)) return false;
  const next = tokens[at + 1];
  if (!next || at + 1 >= last || isStop(next)) return true;
  if (!next.spaced) return false;
  const after = classes[at - first + 1]!;
  return (
    LINKS.has(after) ||
    after === 'adverb' ||
    (CLAUSAL.has(after) && !CLAUSAL.has(own)) ||
    after === 'pronoun' ||
    after === 'determiner'
  );
}
