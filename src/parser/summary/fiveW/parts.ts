import { indexAt, type Token } from '../../language';
import { classOf, type WordClass } from '../../language/wordclass';
import type { EntityType } from '../../model';
import type { Line, Story } from '../story';
import { kindOf, symbolOf } from './symbols';

/**
 * A line divided for answers. Arrays stand by the token's place in the line; running counts have one more entry, so
 * that a difference of two tells what lies between.
 */
export interface Parts {
  line: Line;
  /** How many whole lines stand before it. */
  order: number;
  first: number;
  last: number;
  classes: WordClass[];
  symbols: number[];
  kinds: number[];
  /** Verb groups before each token. */
  verbs: number[];
  commas: number[];
  words: number[];
  /** Two edges in one zone: brackets closed between them, no colon or dash crossed, no quotation cut. */
  zones: number[];
  /** Type number of the name that starts or ends at an edge, 0 for none. */
  nameStarts: number[];
  nameEnds: number[];
  /** Token indexes where a phrase can begin, and (exclusive) where it can end. */
  starts: number[];
  ends: number[];
}

const CLAUSAL = new Set<WordClass>(['verb', 'auxiliary', 'participle', 'gerund']);
const LINKS = new Set<WordClass>(['preposition', 'conjunction', 'relative']);
const isClausal = (own: WordClass | undefined) => own !== undefined && CLAUSAL.has(own);
const isLink = (own: WordClass | undefined) => own !== undefined && LINKS.has(own);
const isStop = (token: Token) => token.kind === 'punct' || isDash(token);
const isDash = (token: Token) => token.kind === 'hyphen' && (token.spaced || token.text === '—');
const BRACKET: Record<string, number> = { '(': 1, '[': 1, ')': -1, ']': -1 };

export const TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'group', 'event', 'work', 'other'];

/** Phrase edges of one line, linear in its tokens. */
export function partsOf(story: Story, line: Line, order: number): Parts {
  const { tokens } = story.language;
  const { first, last } = line.sentence;
  const empty = () => new Array<number>(last - first + 1).fill(0);
  const parts: Parts = {
    ...{ line, order, first, last, classes: [], symbols: [], kinds: [], starts: [], ends: [] },
    ...{ verbs: empty(), commas: empty(), words: empty(), zones: empty(), nameStarts: empty(), nameEnds: empty() },
  };
  readTokens(tokens, parts);
  readQuotes(story, parts);
  readNames(story, parts);
  for (let at = first; at < last; at++) {
    if (canStart(tokens, parts.classes, first, at)) parts.starts.push(at);
    if (canEnd(tokens, parts.classes, first, at, last)) parts.ends.push(at + 1);
  }
  return parts;
}

const ZONE = 64;

function readTokens(tokens: readonly Token[], { first, last, classes, symbols, kinds, ...counts }: Parts): void {
  const { verbs, commas, words, zones } = counts;
  let brackets = 0;
  let walls = 0;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const own = classOf(token);
    const here = at - first;
    if (token.text === ':' || token.text === ';' || isDash(token)) walls++;
    brackets += BRACKET[token.text] ?? 0;
    verbs[here + 1] = verbs[here]! + (isClausal(own) && !isClausal(classes[here - 1]) ? 1 : 0);
    commas[here + 1] = commas[here]! + (isStop(token) ? 1 : 0);
    words[here + 1] = words[here]! + (token.kind === 'word' || token.kind === 'number' ? 1 : 0);
    zones[here + 1] = (walls * ZONE + brackets) * ZONE;
    classes.push(own);
    symbols.push(symbolOf(token, own));
    kinds.push(kindOf(token, own));
  }
}

/** Edges inside a quotation are another zone than those around it. */
function readQuotes({ language: { tokens } }: Story, { line, first, last, zones }: Parts): void {
  line.quotes.forEach((quote, nth) => {
    const from = Math.max(first, indexAt(tokens, quote.start));
    for (let at = from; at <= last; at++) {
      const before = at > first && tokens[at - 1]!.end >= quote.end;
      if (before) break;
      if (at > from || quote.start < tokens[at]!.start) zones[at - first]! += 1 + (nth % (ZONE - 1));
    }
  });
}

function readNames({ language: { tokens } }: Story, { line, first, last, nameStarts, nameEnds }: Parts): void {
  for (const { entity, mention } of line.names) {
    const type = TYPES.indexOf(entity.type) + 1;
    const from = indexAt(tokens, mention.start);
    const to = indexAt(tokens, mention.end - 1) + 1;
    if (from >= first && from <= last) nameStarts[from - first] ||= type;
    if (to >= first && to <= last) nameEnds[to - first] = type;
  }
}

/** A phrase begins at a link word, a verb group, a noun group, or after a stop. */
function canStart(tokens: readonly Token[], classes: readonly WordClass[], first: number, at: number): boolean {
  const token = tokens[at]!;
  const own = classes[at - first]!;
  if (token.kind === 'mark') return token.spaced && tokens[at + 1]?.spaced === false;
  if (token.kind === 'punct' || token.kind === 'hyphen' || (own === 'possessive' && !/^\p{L}{2}/u.test(token.text)))
    return false;
  if (at === first) return true;
  if (!token.spaced && tokens[at - 1]!.kind === 'hyphen') return false; // inside one word: "US-led"
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
