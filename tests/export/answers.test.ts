import { describe, expect, it } from 'vitest';
import { questionsShown } from '../../src/export/answers';
import type { Answer, Summary } from '../../src/parser/model';

const answer = (confidence?: number): Answer => ({ text: 'x', start: 0, end: 1, confidence });
const summary = (answers: Partial<Summary>): Summary => ({
  ...{ keyPoints: [], who: null, what: null, when: null, where: null, why: null, how: null },
  ...{ voices: [], timeline: [], notes: [] },
  ...answers,
});

describe('questions that a reader sees', () => {
  it('are those with a likely answer and those left open', () => {
    const shown = questionsShown(
      summary({ who: answer(0.7), where: answer(0.46), why: answer(0.1), how: answer(0.14) }),
    );
    expect(shown).toEqual(['who', 'what', 'when', 'where']);
  });
  it('include answers that nobody rated', () => expect(questionsShown(summary({ why: answer() }))).toContain('why'));
});
