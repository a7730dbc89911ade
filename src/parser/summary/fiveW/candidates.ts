import { indexAt } from '../../language';
import type { Span } from '../../model';
import { scoreOf } from '../rank';
import type { Story } from '../story';
import { type Parts, partsOf } from './edges';
import { bin, featuresAfter, featuresOfEnd, featuresOfPair, featuresOfStart, placeOf } from './features';

export type Question = 'who' | 'what' | 'when' | 'where' | 'why' | 'how';
export type Weights = Readonly<Record<string, number>>;

/** A possible answer with the features that rank it. */
export interface Candidate extends Span {
  features: string[];
}

/** A line with the features of every place where a phrase can begin or end in it; shared by all questions. */
interface Edged {
  parts: Parts;
  starts: string[][];
  ends: string[][];
}

/** Sentences that are searched for each question: the main event stands at the top, reasons may come later. */
const DEPTH: Record<Question, number> = { who: 4, what: 4, when: 12, where: 6, why: 12, how: 10 };
/** Longest answer in tokens. */
const LONGEST: Record<Question, number> = { who: 20, what: 24, when: 8, where: 14, why: 24, how: 22 };
/** Phrases whose edges look best; only these are looked at as a whole. */
const BEAM = 48;

/** The story's first lines, divided once. */
export function edgesOf(story: Story): Edged[] {
  const lines = story.lines.filter((line) => line.whole).slice(0, Math.max(...Object.values(DEPTH)));
  return lines.map((line, order) => {
    const parts = partsOf(story, line);
    return {
      parts,
      starts: parts.starts.map((at) => featuresOfStart(story, parts, at, order)),
      ends: parts.ends.map((end) => featuresOfEnd(story, parts, end)),
    };
  });
}

/** Phrases that may answer a question, the best by their edges; without weights all there are (for training). */
export function candidatesFor(
  story: Story,
  edges: readonly Edged[],
  question: Question,
  after: Span | null,
  weights: Weights | null,
): Candidate[] {
  if (question === 'when') return dateCandidates(story);
  const pairs = edges.slice(0, DEPTH[question]).flatMap((edged) => pairsOf(story, edged, question, weights));
  const kept = weights ? pairs.sort((a, b) => b.score - a.score).slice(0, BEAM) : pairs;
  return kept.map(({ edged, start, end }) => {
    const first = edged.parts.starts[start]!;
    const last = edged.parts.ends[end]!;
    const span = spanOf(story, first, last);
    const features = [...edged.starts[start]!, ...edged.ends[end]!, ...featuresOfPair(story, edged.parts, first, last)];
    if (after) features.push(...featuresAfter(after, span));
    return { ...span, features };
  });
}

interface Pair {
  edged: Edged;
  start: number;
  end: number;
  score: number;
}

const spanOf = ({ language: { tokens } }: Story, first: number, last: number): Span => ({
  start: tokens[first]!.start,
  end: tokens[last - 1]!.end,
});

function pairsOf(story: Story, edged: Edged, question: Question, weights: Weights | null): Pair[] {
  const { parts } = edged;
  const startScores = edged.starts.map((features) => (weights ? scoreOf(features, weights) : 0));
  const endScores = edged.ends.map((features) => (weights ? scoreOf(features, weights) : 0));
  const out: Pair[] = [];
  parts.starts.forEach((first, start) => {
    parts.ends.forEach((last, end) => {
      if (last <= first || last - first > LONGEST[question] || !isWhole(story, parts, first, last)) return;
      if (question === 'where' && !isPlace(story, parts, first, last)) return;
      out.push({ edged, start, end, score: startScores[start]! + endScores[end]! });
    });
  });
  return out;
}

/** Brackets are closed, no colon or dash is crossed, and a quotation is not cut. */
function isWhole(
  { language: { tokens } }: Story,
  { line, brackets, walls }: Parts,
  first: number,
  last: number,
): boolean {
  const from = line.sentence.first;
  if (brackets[first - from] !== brackets[last - from] || walls[first - from] !== walls[last - from]) return false;
  const { start, end } = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  return !line.quotes.some(
    (quote) =>
      quote.start < start !== quote.end > end &&
      quote.start < end &&
      quote.end > start &&
      !(quote.start >= start && quote.end <= end),
  );
}

/** A phrase without verb or date that ends with a place, or with a building or body after a word of place. */
function isPlace(story: Story, { line, verbs }: Parts, first: number, last: number): boolean {
  const from = line.sentence.first;
  if (verbs[first - from] !== verbs[last - from]) return false;
  const { start, end } = spanOf(story, first, last);
  if (line.dates.some((date) => date.start < end && date.end > start)) return false;
  const name = line.names.find(({ mention }) => mention.end === end);
  if (!name || name.mention.start < start) return false;
  if (name.entity.type === 'place') return true;
  return (
    name.entity.type === 'organization' &&
    /^(?:in|at|near|off|on|outside)$/.test(story.language.tokens[first - 1]?.lower ?? '')
  );
}

const DAY = 86_400_000;

function dateCandidates(story: Story): Candidate[] {
  const { tokens } = story.language;
  const { published } = story.article;
  const lines = story.lines.filter((line) => line.whole).slice(0, DEPTH.when);
  return lines.flatMap((line, order) =>
    line.dates.map((date, nth) => {
      const at = indexAt(tokens, date.start);
      const shape = date.value.replace(/\d/g, '0');
      const known = published && shape === '0000-00-00';
      const days = known ? (Date.parse(published.slice(0, 10)) - Date.parse(date.value)) / DAY : Number.NaN;
      const away = `away:${known ? bin(days, 0, 1, 2, 4, 8, 32) : shape}`;
      const place = placeOf(order);
      const features = [
        place,
        `nth:${Math.min(2, nth)}`,
        away,
        `prev:${at > 0 ? tokens[at - 1]!.lower : ''}`,
        `${place} ${away}`,
      ];
      if (line.quotes.some((quote) => quote.start <= date.start && date.end <= quote.end))
        features.push('start:quoted');
      return { start: date.start, end: date.end, features };
    }),
  );
}
