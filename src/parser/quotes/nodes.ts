import type { Token } from '../language';
import { type Chunk, chunkEnd, makeChunk } from './chunks';
import { SAYING_NOUNS } from './lexicon/nouns';
import { AMBIGUOUS, CUE_FORMS, type CueKind, type FormKind } from './lexicon/verbs';
import { ADV, AUX, CONJ, CUE, DET, OBJ, POSS, PREP, PRON, SUB, UPPER, VERB } from './tags';
import { regionOf, type Unit } from './units';

/**
 * What a unit is made of. np: noun phrase or pronoun; cue: reporting verb or "according to"; who: relative pronoun;
 * verb: any other verb; stop: colon, semicolon, sentence end.
 */
export type NodeType =
  | 'np'
  | 'cue'
  | 'aux'
  | 'adv'
  | 'verb'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'who'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'region'
  | 'other';

export interface Node {
  type: NodeType;
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  chunk?: Chunk;
  region?: number;
  /** For "who" and "which": the phrase they refer to. */
  antecedent?: Node;
  cue?: { kind: CueKind | 'according' | 'plain' | 'noun'; base: string; form: FormKind; passive: boolean };
}

const DASH = /^[-–—―]+$/;
/** Longest parenthesis (in tokens) that is passed over as an aside: "(R-Tex.)", "(D)". */
const ASIDE = 14;

/** The nodes of one unit, left to right. Parentheses without quotes inside are left out. */
export function readNodes(unit: Unit, tokens: readonly Token[], bits: Uint16Array): Node[] {
  const nodes: Node[] = [];
  const { items } = unit;
  for (let i = 0; i < items.length; ) {
    const item = items[i]!;
    if (item < 0) {
      nodes.push({ type: 'region', first: item, last: item, region: regionOf(item) });
      i++;
      continue;
    }
    const token = tokens[item]!;
    if (token.text === '(' || token.text === '[') {
      const end = asideEnd(items, i, tokens);
      if (end > i) {
        i = end;
        continue;
      }
    }
    const limit = runEnd(items, i);
    const node = readNode(tokens, bits, item, limit, nodes);
    if (node) nodes.push(node);
    i += Math.max(1, (node?.last ?? item + 1) - item);
  }
  return nodes;
}

/** Token index where the run of consecutive tokens that starts at item `i` ends (exclusive). */
function runEnd(items: number[], i: number): number {
  let j = i;
  while (j + 1 < items.length && items[j + 1]! >= 0 && j - i < 40) j++;
  return items[j]! + 1;
}

function asideEnd(items: number[], i: number, tokens: readonly Token[]): number {
  for (let j = i + 1; j < items.length && j - i <= ASIDE; j++) {
    if (items[j]! < 0) return i;
    const text = tokens[items[j]!]!.text;
    if (text === ')' || text === ']') return j + 1;
  }
  return i;
}

function readNode(tokens: readonly Token[], bits: Uint16Array, at: number, limit: number, before: Node[]): Node | null {
  const token = tokens[at]!;
  const own = bits[at]!;
  const one = (type: NodeType): Node => ({ type, first: at, last: at + 1 });
  if (token.kind === 'punct' || token.kind === 'hyphen') return endsShort(tokens, at) ? null : punctuation(token, one);
  if (token.kind === 'mark' || token.kind === 'symbol') return null;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return {
      ...one('cue'),
      last: at + 2,
      cue: { kind: 'according', base: 'according to', form: 'finite', passive: false },
    };
  if (!(own & UPPER)) {
    if (token.lower === 'who' || token.lower === 'which') return relative(at, before);
    if (own & PRON) return pronoun(at);
    const cue = readCue(tokens, bits, at, before);
    if (cue) return { ...one('cue'), cue };
  }
  if (own === 0 && token.kind === 'word' && afterVerbOpener(tokens, token.lower, before)) {
    const form = token.lower.endsWith('ing') ? 'ing' : 'base';
    return { ...one('verb'), cue: { kind: 'plain', base: token.lower, form, passive: false } };
  }
  const end = chunkEnd(tokens, bits, at, limit);
  if (end > at) {
    const chunk = makeChunk(tokens, bits, at, end);
    const noun = possessed(tokens, bits, chunk);
    if (noun > at) {
      before.push(
        noun === at + 1 ? pronoun(at) : { type: 'np', first: at, last: noun, chunk: makeChunk(tokens, bits, at, noun) },
      );
      return {
        type: 'cue',
        first: chunk.head,
        last: end,
        cue: { kind: 'noun', base: tokens[chunk.head]!.lower, form: 'finite', passive: false },
      };
    }
    return { type: 'np', first: at, last: end, chunk };
  }
  return closedNode(tokens, bits, at, one);
}

/** "who" and "which" speak for the phrase before them; elsewhere they open a subordinate clause. */
function relative(at: number, before: Node[]): Node {
  let i = before.length - 1;
  if (before[i]?.type === 'comma') i--;
  const found = before[i];
  if (found?.type !== 'np') return { type: 'sub', first: at, last: at + 1 };
  return { ...pronoun(at), type: 'who', antecedent: found };
}

/** Where the thing said begins in "her claim", "Ann Lee's promise"; -1 for other phrases. */
function possessed(tokens: readonly Token[], bits: Uint16Array, chunk: Chunk): number {
  if (chunk.kind !== 'nominal' || !SAYING_NOUNS.has(tokens[chunk.head]!.lower)) return -1;
  if (bits[chunk.first]! & POSS) return chunk.first + 1;
  for (let i = chunk.head - 1; i > chunk.first; i--) if (/^['’]s?$/.test(tokens[i]!.text)) return i + 1;
  return -1;
}

function pronoun(at: number): Node {
  return {
    type: 'np',
    first: at,
    last: at + 1,
    chunk: { first: at, last: at + 1, head: at, nameFirst: at, kind: 'pronoun' },
  };
}

function punctuation(token: Token, one: (type: NodeType) => Node): Node | null {
  if (token.text === ',' || DASH.test(token.text)) return one('comma');
  if (token.text === ':') return one('colon');
  return /^[.;!?…]+$/.test(token.text) ? one('stop') : null;
}

/** The dot of a shortened word that the sentence goes on after: "R-Wis.," and "Inc.,". */
function endsShort(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.text === '.' && next?.text === ',' && !next.spaced;
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|cannot|do|does|did|.*n['’]t|['’]ll|['’]d)$/;

/** An unknown small word is a verb after "to" (unless it looks like a plural), after "would", and in -ed or -ing after "was". */
function afterVerbOpener(tokens: readonly Token[], lower: string, before: Node[]): boolean {
  let i = before.length - 1;
  while (i > 0 && before[i]!.type === 'adv') i--;
  const last = before[i];
  if (!last || last.first < 0) return false;
  const opener = tokens[last.first]!.lower;
  if (last.type === 'prep') return opener === 'to' && !lower.endsWith('s');
  return last.type === 'aux' && (MODAL.test(opener) || /(?:ed|ing|en)$/.test(lower));
}

/** Words that stand alone for people: "Some say", "One told". */
const ALONE = new Set(
  'one some many several both all most few another others each those none two three four hundreds thousands dozens half'.split(
    ' ',
  ),
);

function closedNode(tokens: readonly Token[], bits: Uint16Array, at: number, one: (type: NodeType) => Node): Node {
  const own = bits[at]!;
  const lower = tokens[at]!.lower;
  if (own & AUX || lower === "'s" || lower === '’s') return one('aux');
  if (ALONE.has(lower)) return { ...pronoun(at), chunk: { ...pronoun(at).chunk!, kind: 'nominal' } };
  if (own & (POSS | OBJ | DET)) return one('other');
  if (own & CONJ) return one('conj');
  if (own & PREP && lower !== 'that') return one('prep');
  if (own & SUB) return one('sub');
  if (own & ADV) return one('adv');
  const verb = own & (VERB | CUE) || /[a-z](?:ed|ing)$/.test(lower);
  if (!verb) return one('other');
  const form = lower.endsWith('ing') ? 'ing' : 'finite';
  return { ...one('verb'), cue: { kind: 'plain', base: lower, form, passive: false } };
}

const BE = /^(?:is|are|was|were|be|been|being|am|isn't|wasn't|weren't|aren't)$/;

/** The reporting verb at token `at`, or null when the form is used as a noun or has nobody to speak. */
function readCue(tokens: readonly Token[], bits: Uint16Array, at: number, before: Node[]): Node['cue'] | null {
  const token = tokens[at]!;
  const known = CUE_FORMS.get(token.lower);
  if (!known || !(bits[at]! & CUE)) return null;
  const last = before[before.length - 1];
  if (AMBIGUOUS.has(token.lower)) {
    if (!last || !['np', 'aux', 'adv', 'who', 'region', 'conj', 'comma'].includes(last.type)) return null;
    if (last.type === 'conj' || last.type === 'comma' || last.type === 'region') {
      if (known.form === 'base') return null;
    }
  }
  let back = before.length - 1;
  while (back >= 0 && before[back]!.type === 'adv') back--;
  const aux = before[back];
  const passive = aux?.type === 'aux' && known.form === 'finite' && BE.test(tokens[aux.first]!.lower);
  return { kind: known.kind, base: known.base, form: known.form, passive };
}
