import type { Span, TextSpan } from '../../model';
import { best } from '../rank';
import type { Story } from '../story';
import { candidatesFor, edgesOf, type Question } from './candidates';
import { ANSWER_WEIGHTS } from './weights';

export type Answers = Record<Question, TextSpan | null>;

/** Which earlier answer a question leans on; also the order in which they are asked. */
export const LEANS: readonly (readonly [Question, Question | null])[] = [
  ['who', null],
  ['what', 'who'],
  ['when', null],
  ['where', 'what'],
  ['why', 'what'],
  ['how', 'what'],
];

/** Below this probability a question stays without an answer. */
const ENOUGH: Record<Question, number> = { who: 0, what: 0, when: 0, where: 0, why: 0, how: 0 };

/** Short spans that answer the six questions of the main event; null where the story does not say. */
export function findAnswers(story: Story): Answers {
  const found = {} as Record<Question, Span | null>;
  const answers = {} as Answers;
  const edges = edgesOf(story);
  for (const [question, lean] of LEANS) {
    const weights = ANSWER_WEIGHTS[question] ?? {};
    const candidates = candidatesFor(story, edges, question, lean && found[lean], weights);
    const choice = best(
      candidates.map(({ features }) => features),
      weights,
    );
    const span = choice && choice.probability >= ENOUGH[question] ? candidates[choice.index]! : null;
    found[question] = span;
    const text = span && story.language.text.slice(span.start, span.end);
    answers[question] = span && { text: text!, start: span.start, end: span.end };
  }
  return answers;
}
