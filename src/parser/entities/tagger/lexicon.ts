import { hashText, mix } from './hash';
import type { Table } from './table';

/** Bits of `flags`, as scripts/lists/lexicon.mjs sets them. */
export const IN_PERSONS = 1;
export const IN_CITIES = 2;
export const IN_COUNTRIES = 4;
export const IN_DEMONYMS = 8;
export const IN_LOWER = 16;
export const IN_PROPER = 32;

const ASCII = /^[\0-\x7f]*$/;

/** Key of a word in the table: lower case, straight apostrophes, no accents. */
export function wordKey(lower: string): number {
  const plain = ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
  return mix(hashText(plain), 7);
}

/** Words with the lists they stand in and their cluster (words that are used alike have one number). */
export class Lexicon {
  constructor(
    private readonly table: Table,
    readonly flags: Uint8Array,
    /** 1 to 1024; 0 for words without one. Numbers that share their high bits are alike. */
    readonly clusters: Uint16Array,
  ) {}

  /** Row of a lower-case word, -1 when it is unknown. */
  find(lower: string): number {
    return this.table.find(wordKey(lower));
  }
}
