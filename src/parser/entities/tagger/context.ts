import type { Language } from '../../language';
import { readEvidence } from './evidence';
import { readActive } from './islands';
import type { Lexicon } from './lexicon';
import { matchPhrases } from './phrases';
import { type Runs, readRuns } from './runs';
import type { Table } from './table';
import { wordsOf } from './vocabulary';
import type { Word } from './words';

/** Everything features are made from, read once for an article. */
export interface Context {
  language: Language;
  words: Word[];
  /** 1 for tokens that may be part of a name. */
  active: Uint8Array;
  /** 1 for the first word of a sentence (after opening marks). */
  starts: Uint8Array;
  runs: Runs;
  evidence: Map<number, number>;
  /** List of names and place in it, per token; 0 outside (see phrases.ts). */
  phrases: Uint8Array;
  /** Sentences nearly all of whose words are capitalised. */
  shouting: Uint8Array;
}

/** What the model file knows of words and names. */
export interface Lists {
  lexicon: Lexicon;
  phrases: Table;
  phraseKinds: Uint8Array;
}

/** Reads an article's words, runs and evidence: linear in its length. */
export function readContext(language: Language, lists: Lists): Context {
  const { tokens, sentences } = language;
  const words = wordsOf(tokens, lists.lexicon);
  const n = tokens.length;
  const fill = () => new Int32Array(n).fill(-1);
  const runs: Runs = { first: fill(), last: fill(), wideFirst: fill(), wideLast: fill() };
  const active = new Uint8Array(n);
  const starts = new Uint8Array(n);
  const shouting = new Uint8Array(n);
  for (const { first, last } of sentences) {
    const some = readActive(tokens, words, first, last);
    active.set(some, first);
    readRuns(tokens, words, some, first, last, runs);
    let at = first;
    while (at < last && tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') at++;
    if (at < last) starts[at] = 1;
    if (isShouting(words, first, last)) shouting.fill(1, first, last);
  }
  const evidence = readEvidence(tokens, words, starts, runs);
  return { language, words, active, starts, runs, evidence, phrases: matchPhrases(words, active, lists), shouting };
}

/** A heading in capitals: four words or more of which nearly all are capitalised. */
function isShouting(words: readonly Word[], first: number, last: number): boolean {
  let letters = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const { writing } = words[i]!;
    if (writing > 3) continue;
    letters++;
    if (writing > 0) capitals++;
  }
  return letters >= 4 && capitals > letters * 0.75;
}
