import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GROUPS } from '../../../src/parser/entities/data/groups';
import { cityByName } from '../../../src/parser/entities/facts/cities';
import { countries } from '../../../src/parser/entities/facts/countries';
import { hashText } from '../../../src/parser/entities/tagger/hash';
import { wordKey } from '../../../src/parser/entities/tagger/lexicon';
import { LONGEST, phraseKey } from '../../../src/parser/entities/tagger/phrases';
import { tokenize } from '../../../src/parser/language';

/** Words and names as the model file keeps them: keys sorted, the other columns in the same order. */
export interface ListData {
  words: { key: number; flags: number; cluster: number }[];
  phrases: { key: number; kind: number }[];
}

/** Kinds of listed names; a name of two lists keeps the later. The number is part of the features. */
export const KINDS = {
  city: 1,
  country: 2,
  demonym: 3,
  organization: 4,
  place: 5,
  group: 6,
  event: 7,
  team: 8,
  media: 9,
  work: 10,
} as const;

const sorted = <T extends { key: number }>(rows: Map<number, T>): T[] =>
  [...rows.values()].sort((a, b) => (a.key >>> 0) - (b.key >>> 0));

/** Reads the word list and all name lists of scripts/train/names/lists. */
export function readLists(root: string): ListData {
  const dir = join(root, 'scripts/train/names/lists');
  const words = new Map<number, ListData['words'][number]>();
  for (const line of readFileSync(join(dir, 'lexicon.tsv'), 'utf8').trim().split('\n')) {
    const [word, flags, cluster] = line.split('\t');
    const key = wordKey(word!) >>> 0;
    words.set(key, { key, flags: Number(flags), cluster: Number(cluster) + 1 });
  }
  const phrases = new Map<number, ListData['phrases'][number]>();
  const add = (name: string, kind: number) => {
    const hashes = tokenize(name).map((token) => hashText(token.lower));
    if (hashes.length > LONGEST || hashes.length === 0) return;
    const key = phraseKey(hashes) >>> 0;
    phrases.set(key, { key, kind });
  };
  for (const key of cityByName().keys()) add(key, KINDS.city);
  for (const [file, kind] of Object.entries(KINDS)) {
    const path = join(dir, `${file}.txt`);
    if (!existsSync(path)) continue;
    for (const line of readFileSync(path, 'utf8').split('\n'))
      if (!line.startsWith('#')) for (const name of line.split(';')) if (name.trim() !== '') add(name.trim(), kind);
  }
  for (const name of GROUPS.split(';')) add(name, KINDS.group);
  for (const country of countries()) {
    for (const name of [country.name, ...country.aliases]) add(name, KINDS.country);
    for (const name of country.demonyms) add(name, KINDS.demonym);
  }
  return { words: sorted(words), phrases: sorted(phrases) };
}

/** Files of the name lists, for the recipe's fingerprint. */
export const listFiles = (root: string): string[] => readdirSync(join(root, 'scripts/train/names/lists')).sort();
