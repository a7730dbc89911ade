import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article';
import { analyze } from '../../../src/parser';
import type { Summary } from '../../../src/parser/model';

const answersTo = (text: string): Summary => analyze(articleFromText(text, '2024-07-22')).summary;

describe('who, what, when, where', () => {
  it.each([
    ['Mayor Anneke Vos opened a new tram line in Veldmoor on Sunday.', 'who', 'Anneke Vos'],
    ['Mayor Anneke Vos opened a new tram line in Veldmoor on Sunday.', 'what', 'opened a new tram line'],
    ['Mayor Anneke Vos opened a new tram line in Veldmoor on Sunday.', 'when', 'Sunday'],
    ['The court in Paris fined the airline €2 million on Friday for losing 300 dogs.', 'what', 'fined the airline'],
    ['The court in Paris fined the airline €2 million on Friday for losing 300 dogs.', 'where', 'Paris'],
    ['The court in Paris fined the airline €2 million on Friday for losing 300 dogs.', 'when', 'Friday'],
  ] as const)('%s %s: %s', (text, question, words) => expect(answersTo(text)[question]?.text).toContain(words));

  it.each([
    ['The mayor opened a new tram line.', 'when'],
    ['The mayor opened a new tram line.', 'where'],
    ['', 'who'],
    ['', 'why'],
  ] as const)('"%s" does not say %s', (text, question) => expect(answersTo(text)[question]).toBeNull());

  it.each([
    ['Harbour pilots will stay in Tarnside, Port Director Ines Moll said on Friday during a visit.', 'who', /^stay/],
    ['Harbour pilots will stay in Tarnside, Port Director Ines Moll said on Friday during a visit.', 'what', /^said/],
    ['VELMORA, July 20 (Northwire) - A ferry with 214 people ran aground early on Monday.', 'where', /Northwire/],
    ['Pilots flew in at the invitation of the government of Peru.', 'where', /invitation/],
    ['The mayor praised the US-led mission that cleared the harbour.', 'what', /^led/],
  ] as const)('%s: the answer to %s is not %s', (text, question, words) =>
    expect(answersTo(text)[question]?.text ?? '').not.toMatch(words),
  );

  it('repeat the words of the text at their place', () => {
    const text =
      'Workers (some 200 of them) walked out of the “Old Mill” in Oslo on Monday because their pay was late, the union said.';
    const { who, what, when, where, why, how } = answersTo(text);
    for (const answer of [who, what, when, where, why, how]) {
      if (!answer) continue;
      expect(answer.text).toBe(text.slice(answer.start, answer.end));
      expect([...answer.text.matchAll(/\(/g)].length).toBe([...answer.text.matchAll(/\)/g)].length);
    }
  });
});
