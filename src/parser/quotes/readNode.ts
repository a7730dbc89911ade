import type { Token } from '../language';
import { chunkEnd } from './chunks';
import { afterVerbOpener, readCue } from './cues';
import { makeChunk } from './heads';
import type { Node, NodeType, Verb } from './node';
import { pronoun, relative, saidBy, standsAlone } from './phrases';
import { ADV, AUX, CONJ, CUE, DET, OBJ, POSS, PREP, PRON, SUB, UPPER, VERB } from './tags';

const DASH = /^[-–—―]+$/;

/**
 * The node that begins at token `at`, or null for what says nothing. `before` holds the nodes to its left; a noun
 * phrase that owns a saying noun ("her claim") is added to it.
 * @param limit first token that does not follow without a gap
 */
export function readNode(
  tokens: readonly Token[],
  bits: Uint16Array,
  at: number,
  limit: number,
  before: Node[],
): Node | null {
  const token = tokens[at]!;
  if (token.kind === 'punct' || token.kind === 'hyphen') return punctuation(tokens, at);
  if (token.kind === 'mark' || token.kind === 'symbol') return null;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const cue: Verb = { kind: 'according', base: 'according to', form: 'finite', passive: false };
    return { type: 'cue', first: at, last: at + 2, cue };
  }
  const small = bits[at]! & UPPER ? null : smallWord(tokens, bits, at, before);
  if (small) return small;
  if (bits[at] === 0 && token.kind === 'word' && afterVerbOpener(tokens, token.lower, before))
    return verb(at, plain(token.lower, token.lower.endsWith('ing') ? 'ing' : 'base'));
  const end = chunkEnd(tokens, bits, at, limit);
  return end > at ? phrase(tokens, bits, at, end, before) : closedNode(tokens, bits, at);
}

const one = (type: NodeType, at: number): Node => ({ type, first: at, last: at + 1 });
const verb = (at: number, cue: Verb): Node => ({ ...one('verb', at), cue });
const plain = (base: string, form: Verb['form']): Verb => ({ kind: 'plain', base, form, passive: false });

/** Relative and personal pronouns, reporting verbs. */
function smallWord(tokens: readonly Token[], bits: Uint16Array, at: number, before: Node[]): Node | null {
  const { lower } = tokens[at]!;
  if (lower === 'who' || lower === 'which') return relative(at, before);
  if (bits[at]! & PRON) return pronoun(at);
  const cue = readCue(tokens, bits, at, before);
  return cue && { ...one('cue', at), cue };
}

/** The noun phrase over tokens `[at, end)`; a saying noun with an owner becomes owner and cue. */
function phrase(tokens: readonly Token[], bits: Uint16Array, at: number, end: number, before: Node[]): Node {
  if (isParty(tokens, at)) return { type: 'other', first: at, last: end };
  const chunk = makeChunk(tokens, bits, at, end);
  const noun = saidBy(tokens, bits, chunk);
  if (noun <= at) return { type: 'np', first: at, last: end, chunk };
  before.push(
    noun === at + 1 ? pronoun(at) : { type: 'np', first: at, last: noun, chunk: makeChunk(tokens, bits, at, noun) },
  );
  const cue: Verb = { kind: 'noun', base: tokens[chunk.head]!.lower, form: 'finite', passive: false };
  return { type: 'cue', first: chunk.head, last: end, cue };
}

/** "R-Wis." after a name: a party and a place, nobody. */
function isParty(tokens: readonly Token[], at: number): boolean {
  const place = tokens[at + 2];
  return tokens[at + 1]?.text === '-' && place !== undefined && !place.spaced && /^[RDI]$/.test(tokens[at]!.text);
}

function punctuation(tokens: readonly Token[], at: number): Node | null {
  const { text } = tokens[at]!;
  if (text === ',' || DASH.test(text)) return one('comma', at);
  if (text === ':') return one('colon', at);
  return /^[.;!?…]+$/.test(text) && !endsShort(tokens, at) ? one('stop', at) : null;
}

/** The dot of a shortened word that the sentence goes on after: "R-Wis.," and "Inc.,". */
function endsShort(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.text === '.' && next?.text === ',' && !next.spaced;
}

/** Words of the closed classes and verbs that report nothing. */
function closedNode(tokens: readonly Token[], bits: Uint16Array, at: number): Node {
  const own = bits[at]!;
  const { lower } = tokens[at]!;
  if (own & AUX || lower === "'s" || lower === '’s') return one('aux', at);
  if (standsAlone(lower)) return { ...pronoun(at), chunk: { ...pronoun(at).chunk!, kind: 'nominal' } };
  if (own & (POSS | OBJ | DET)) return one('other', at);
  if (own & CONJ) return one('conj', at);
  if (own & PREP && lower !== 'that') return one('prep', at);
  if (own & SUB) return one('sub', at);
  if (own & ADV) return one('adv', at);
  if ((own & (VERB | CUE)) === 0 && !/[a-z](?:ed|ing)$/.test(lower)) return one('other', at);
  return verb(at, plain(lower, lower.endsWith('ing') ? 'ing' : 'finite'));
}
