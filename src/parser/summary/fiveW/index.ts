import type { Answer, Span } from '../../model';
import type { Story } from '../story';
import { type Choice, choose } from './choose';
import { daysFor } from './days';
import { QUESTIONS, type Question, type Ranker, rankerOf, scoreFor } from './model';
import { fieldOf, phrasesFor } from './phrases';
import { ANSWER_WEIGHTS } from './weights';

export type Answers = Record<Question, Answer | null>;

/** Which earlier answer a question leans on; also the order in which they are asked. */
export const LEANS: readonly (readonly [Question, Question | null])[] = [
  ['who', null],
  ['what', 'who'],
  ['when', null],
  ['where', 'what'],
  ['why', 'what'],
  ['how', 'what'],
];

/** How far the scores are trusted when a phrase is chosen, by five-fold cross-validation. */
export const HEAT: Record<Question, number> = { who: 1, what: 1, when: 1, where: 1, why: 1, how: 1 };

/**
 * How often an answer is right (half of its words or more in common with the annotator's) as a line over the agreement
 * behind it, fitted to five-fold cross-validation over the annotated Wikinews articles. Reasons and manners are right
 * one time in four, however much agrees.
 */
const RIGHT: Record<Question, readonly [base: number, slope: number]> = {
  who: [0, 0.93],
  what: [0, 0.92],
  when: [0.87, 0],
  where: [0.27, 0.45],
  why: [0.24, 0],
  how: [0.29, 0],
};

let ranker: Ranker | undefined;

/** Short spans that answer the six questions of the main event; null where the story does not say. */
export function findAnswers(story: Story): Answers {
  ranker ??= rankerOf(ANSWER_WEIGHTS);
  const found = choicesOf(story, ranker);
  const answers = {} as Answers;
  for (const question of QUESTIONS) {
    const choice = found[question];
    if (!choice) answers[question] = null;
    else {
      const { start, end } = choice;
      answers[question] = {
        text: story.language.text.slice(start, end),
        start,
        end,
        confidence: confidenceOf(question, choice),
      };
    }
  }
  return answers;
}

function confidenceOf(question: Question, { agreement }: Choice): number {
  const [base, slope] = RIGHT[question];
  return Math.round(100 * (base + slope * agreement)) / 100;
}

/** What a ranker chooses for each question. */
export function choicesOf(story: Story, own: Ranker, heat = HEAT): Record<Question, Choice | null> {
  const field = fieldOf(story, own);
  const found = {} as Record<Question, Choice | null>;
  for (const [question, lean] of LEANS) {
    const after: Span | null = lean && found[lean];
    found[question] =
      question === 'when' ? dayOf(story, own) : choose(phrasesFor(field, question, after, own), heat[question]);
  }
  return found;
}

const WHEN = QUESTIONS.indexOf('when');

function dayOf(story: Story, own: Ranker): Choice | null {
  const days = daysFor(story).map((day) => ({ ...day, score: scoreFor(own, day.features, WHEN) }));
  const [first, ...rest] = days;
  if (!first) return null;
  const { start, end } = rest.reduce((best, day) => (day.score > best.score ? day : best), first);
  return { start, end, agreement: 1 };
}
