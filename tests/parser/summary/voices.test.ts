import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/parser/language';
import type { Entity, Quote, QuoteKind } from '../../../src/parser/model';
import { findVoices } from '../../../src/parser/summary/voices';

const TEXT =
  'Ana Cole, the mayor, said the bridge "will open in May". "We kept our word," Cole said. "It cost too much," a resident said.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, text: words };
};

function quote(id: string, words: string, kind: QuoteKind, name: string | null, entity: string | null = null): Quote {
  const speaker = name === null ? null : { name, start: null, end: null, entity };
  return { id, ...at(words), kind, speaker, cue: at('said'), confidence: 1, rule: 'test' };
}

const mayor: Entity = {
  id: 'e1',
  type: 'person',
  name: 'Ana Cole',
  role: 'mayor',
  mentions: [at('Ana Cole')],
  confidence: 1,
};
const voicesOf = (quotes: Quote[]) =>
  findVoices(readLanguage({ text: TEXT, blocks: [] }), { quotes, entities: [mayor], figures: [], dates: [] });

describe('findVoices', () => {
  const voices = voicesOf([
    quote('q1', 'the bridge "will open in May"', 'indirect', 'Ana Cole', 'e1'),
    quote('q2', '"will open in May"', 'partial', 'Ana Cole', 'e1'),
    quote('q3', '"We kept our word,"', 'direct', 'Ana Cole', 'e1'),
    quote('q4', '"It cost too much,"', 'direct', 'resident'),
  ]);

  it('makes one row a speaker, most words first', () =>
    expect(voices.map(({ name, quotes }) => [name, quotes])).toEqual([
      ['Ana Cole', ['q1', 'q2', 'q3']],
      ['resident', ['q4']],
    ]));
  it('counts words in marks once', () => {
    expect(voices[0]).toMatchObject({ quotedWords: 8, reportedWords: 2, direct: 1, partial: 1, indirect: 1 });
  });
  it('knows who is named and in which role', () => {
    expect(voices[0]).toMatchObject({ named: true, role: 'mayor', cue: 'said' });
    expect(voices[1]).toMatchObject({ named: false, role: null });
  });
  it('has shares that add up to 1', () => expect(voices.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12));
  it('leaves quotes without a speaker out', () =>
    expect(voicesOf([quote('q1', '"We kept our word,"', 'direct', null)])).toEqual([]));
});
