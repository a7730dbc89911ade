import type { Summary } from '../parser/model';
import { QUESTIONS } from './labels';

/** Confidence from which an answer is shown: nearly as often right as not, and its words stand there to be judged. */
const LIKELY = 0.4;

/** The questions a reader sees: those with a likely answer, and those the story leaves open. Unlikely answers stay out. */
export function questionsShown(summary: Summary): (typeof QUESTIONS)[number][] {
  return QUESTIONS.filter((question) => (summary[question]?.confidence ?? 1) >= LIKELY);
}
