import type { Span } from '../../model';
import type { Line, Story } from '../story';
import { featuresAfter, featuresOfEnd, featuresOfLine, featuresOfPair, featuresOfStart } from './features';
import { fits } from './fits';
import { addScores, QUESTIONS, type Question, type Ranker, scoreFor } from './model';
import { type Parts, partsOf } from './parts';

/** A possible answer: a stretch of tokens in one line, with its score. */
export interface Candidate extends Span {
  parts: Parts;
  first: number;
  last: number;
  score: number;
}

/** The story's first lines, divided, with the scores of every edge for every question. */
export interface Field {
  story: Story;
  lead: Line | undefined;
  lines: Scored[];
}

interface Scored {
  parts: Parts;
  starts: Float64Array;
  ends: Float64Array;
}

/** Sentences that are searched for each question: the main event stands at the top, reasons may come later. */
const DEPTH: Record<Question, number> = { who: 4, what: 4, when: 8, where: 8, why: 8, how: 8 };
/** Longest answer in tokens. */
const LONGEST: Record<Question, number> = { who: 20, what: 24, when: 8, where: 14, why: 24, how: 22 };
const DEEPEST = Math.max(...Object.values(DEPTH));
/** Phrases whose edges look best; only these are looked at as a whole. */
const BEAM = 40;
const COLUMNS = QUESTIONS.length;

export function fieldOf(story: Story, ranker: Ranker): Field {
  const whole: Line[] = [];
  for (const line of story.lines) {
    if (line.whole) whole.push(line);
    if (whole.length === DEEPEST) break;
  }
  const lead = whole[0];
  const lines = whole.map((line, order) => scoredLine(story, partsOf(story, line, order), lead!, ranker));
  return { story, lead, lines };
}

/** Scores of all edges of a line; what holds for the line as a whole is counted once. */
function scoredLine(story: Story, parts: Parts, lead: Line, ranker: Ranker): Scored {
  const count = parts.starts.length;
  const starts = new Float64Array(count * COLUMNS);
  const ends = new Float64Array(parts.ends.length * COLUMNS);
  const own = new Float64Array(COLUMNS);
  addScores(ranker, lineFeatures(parts, lead), own, 0);
  const found: number[] = [];
  for (let i = 0; i < count; i++) {
    starts.set(own, i * COLUMNS);
    found.length = 0;
    featuresOfStart(story, parts, parts.starts[i]!, found);
    addScores(ranker, found, starts, i * COLUMNS);
  }
  for (let i = 0; i < parts.ends.length; i++) {
    found.length = 0;
    featuresOfEnd(parts, parts.ends[i]!, found);
    addScores(ranker, found, ends, i * COLUMNS);
  }
  return { parts, starts, ends };
}

function lineFeatures(parts: Parts, lead: Line): number[] {
  const out: number[] = [];
  featuresOfLine(lead, parts.line, parts.order, out);
  return out;
}

function wholeFeatures(field: Field, parts: Parts, first: number, last: number, after: Span | null): number[] {
  const { story } = field;
  const { tokens } = story.language;
  const out: number[] = [];
  featuresOfPair(story, parts, first, last, out);
  if (!after) return out;
  const home = field.lines.find(({ parts: { line } }) => line.sentence.end > after.start)?.parts.line.sentence;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  featuresAfter(story, after, home ?? span, span, parts, first, out);
  return out;
}

/** All features of a phrase, for training. */
export function featuresOf(field: Field, { parts, first, last }: Candidate, after: Span | null): number[] {
  const out = lineFeatures(parts, field.lead!);
  featuresOfStart(field.story, parts, first, out);
  featuresOfEnd(parts, last, out);
  return out.concat(wholeFeatures(field, parts, first, last, after));
}

/** Phrases that may answer a question, the best by their edges, scored as a whole; with `all`, unscored, everything there is. */
export function phrasesFor(
  field: Field,
  question: Question,
  after: Span | null,
  ranker: Ranker,
  all = false,
): Candidate[] {
  const column = QUESTIONS.indexOf(question);
  const found: Candidate[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const { parts, starts, ends } of field.lines.slice(0, DEPTH[question])) {
    eachPair(field.story, parts, question, (s, e) => {
      const score = starts[s * COLUMNS + column]! + ends[e * COLUMNS + column]!;
      if (!all && found.length >= BEAM && score <= least) return;
      found.push(candidate(field.story, parts, parts.starts[s]!, parts.ends[e]!, score));
      if (!all && found.length >= 2 * BEAM) least = prune(found);
    });
  }
  if (all) return found;
  prune(found);
  for (const one of found)
    one.score += scoreFor(ranker, wholeFeatures(field, one.parts, one.first, one.last, after), column);
  return found;
}

/** Leaves the best; returns the least score among them. */
function prune(found: Candidate[]): number {
  found.sort((a, b) => b.score - a.score || a.start - b.start || a.end - b.end);
  found.length = Math.min(found.length, BEAM);
  return found.length < BEAM ? Number.NEGATIVE_INFINITY : found[BEAM - 1]!.score;
}

function candidate(
  { language: { tokens } }: Story,
  parts: Parts,
  first: number,
  last: number,
  score: number,
): Candidate {
  return { parts, first, last, score, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

function eachPair(story: Story, parts: Parts, question: Question, take: (start: number, end: number) => void): void {
  const { starts, ends, zones, first: from } = parts;
  const longest = LONGEST[question];
  let low = 0;
  for (let s = 0; s < starts.length; s++) {
    const first = starts[s]!;
    while (low < ends.length && ends[low]! <= first) low++;
    for (let e = low; e < ends.length && ends[e]! - first <= longest; e++) {
      if (zones[first - from] !== zones[ends[e]! - from]) continue;
      if (fits(story, parts, question, first, ends[e]!)) take(s, e);
    }
  }
}
