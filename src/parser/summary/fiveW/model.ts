import { unpack } from '../templates';
import { FEATURES } from './features';

export type Question = 'who' | 'what' | 'when' | 'where' | 'why' | 'how';
export const QUESTIONS: readonly Question[] = ['who', 'what', 'when', 'where', 'why', 'how'];
const COLUMNS = QUESTIONS.length;

/** The weights of all questions: for each feature that has any, a row with one weight a question. */
export interface Ranker {
  rows: Int16Array;
  weights: Float32Array;
}

/** @param packed weights of each question as `pack` writes them; a question without weights takes the first candidate */
export function rankerOf(packed: Readonly<Partial<Record<Question, string>>>): Ranker {
  const rows = new Int16Array(FEATURES);
  const cells: [row: number, column: number, weight: number][] = [];
  let last = 0;
  QUESTIONS.forEach((question, column) => {
    for (const [code, weight] of unpack(packed[question] ?? '')) {
      if (code >= FEATURES) continue;
      if (rows[code] === 0) rows[code] = ++last;
      cells.push([rows[code]!, column, weight]);
    }
  });
  const weights = new Float32Array((last + 1) * COLUMNS);
  for (const [row, column, weight] of cells) weights[row * COLUMNS + column] = weight;
  return { rows, weights };
}

/** Adds the weights of some features to one sum a question. */
export function addScores(
  { rows, weights }: Ranker,
  features: readonly number[],
  sums: Float64Array,
  at: number,
): void {
  for (let i = 0; i < features.length; i++) {
    const row = rows[features[i]!]! * COLUMNS;
    if (row > 0) for (let column = 0; column < COLUMNS; column++) sums[at + column]! += weights[row + column]!;
  }
}

/** Score of one question. */
export function scoreFor({ rows, weights }: Ranker, features: readonly number[], column: number): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[rows[features[i]!]! * COLUMNS + column]!;
  return sum;
}
