import type { Chunk } from './heads';
import type { CueKind, FormKind } from './lexicon/verbs';

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

/** A verb, or a noun that reports like one. `base` is lower case; `passive` tells "was told". */
export interface Verb {
  kind: CueKind | 'according' | 'plain' | 'noun';
  base: string;
  form: FormKind;
  passive: boolean;
}

export interface Node {
  type: NodeType;
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  chunk?: Chunk;
  region?: number;
  /** For "who" and "which": the phrase they refer to. */
  antecedent?: Node;
  cue?: Verb;
}
