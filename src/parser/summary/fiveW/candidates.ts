import { indexAt } from '../../language';
import type { EntityType, Span } from '../../model';
import type { Line, Story } from '../story';
import { type Parts, partsOf } from './edges';

export type Question = 'who' | 'what' | 'when' | 'where' | 'why' | 'how';

/** A possible answer: tokens `[first, last)`, its span and its features. */
export interface Candidate extends Span {
  features: string[];
}

/** Sentences that are searched for each question: the main event stands at the top, reasons may come later. */
const DEPTH: Record<Question, number> = { who: 5, what: 5, when: 12, where: 8, why: 14, how: 14 };
const LONGEST = 24;

/** The lines of the story in which a question is looked for. */
const linesFor = (story: Story, question: Question) =>
  story.lines.filter((line) => line.whole).slice(0, DEPTH[question]);

const bin = (value: number, ...edges: number[]) => {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
};

/** Words whose own form matters at the edge of an answer; others count by their class. */
const EDGE_WORDS = new Set(
  'a an the of in on at by for from with to after before as because due over amid near off into about between during under against without through via while when where who which that and or but if since until so citing using following saying has have had was were is are will would be been its his her their this'.split(
    ' ',
  ),
);

/** Phrases of the top of the story as answers to one question, with the features that rank them. */
export function candidatesFor(story: Story, question: Question, after: Span | null): Candidate[] {
  if (question === 'when') return dateCandidates(story);
  return linesFor(story, question).flatMap((line, order) =>
    phraseCandidates(story, partsOf(story, line), order, question, after),
  );
}

function phraseCandidates(
  story: Story,
  parts: Parts,
  order: number,
  question: Question,
  after: Span | null,
): Candidate[] {
  const { tokens } = story.language;
  const endFeatures = new Map(parts.ends.map((end) => [end, featuresOfEnd(story, parts, end)]));
  const place = `line:${bin(order, 1, 2, 3, 5, 8)}`;
  const out: Candidate[] = [];
  for (const first of parts.starts) {
    const start = featuresOfStart(story, parts, first);
    for (const last of parts.ends) {
      if (last <= first || last - first > LONGEST) continue;
      const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
      if (
        question === 'where' &&
        !holds(parts.line, span, 'place') &&
        !/^(?:in|at|near|off|on)$/.test(tokens[first - 1]?.lower ?? '')
      )
        continue;
      const features = [
        place,
        ...start,
        ...endFeatures.get(last)!,
        ...featuresOfPair(story, parts, first, last, after),
      ];
      features.push(`${place} ${start[0]}`);
      out.push({ ...span, features });
    }
  }
  return out;
}

const wordOr = (text: string, own: string) => (EDGE_WORDS.has(text) ? text : own);

function featuresOfStart(
  { language: { tokens } }: Story,
  { line, classes, verbs, commas }: Parts,
  at: number,
): string[] {
  const { first } = line.sentence;
  const token = tokens[at]!;
  const own = classes[at - first]!;
  const before = at > first ? tokens[at - 1]! : null;
  const prev =
    before === null ? 'first' : before.kind === 'word' ? wordOr(before.lower, classes[at - 1 - first]!) : before.text;
  const out = [`start:${wordOr(token.lower, own)}`, `prev:${prev}`, `verbs:${Math.min(3, verbs[at - first]!)}`];
  out.push(`start:${own} ${prev}`, `commas:${Math.min(2, commas[at - first]!)}`);
  if (before && at - first >= 2) out.push(`prev2:${wordOr(tokens[at - 2]!.lower, classes[at - 2 - first]!)} ${prev}`);
  if (line.quotes.some((quote) => quote.start <= token.start && token.start < quote.end)) out.push('start:quoted');
  const spoken = line.reported.find((quote) => Math.abs(quote.start - token.start) < 6);
  if (spoken) out.push('start:reported');
  if (line.reported.some((quote) => quote.speaker?.start === token.start)) out.push('start:speaker');
  return out;
}

function featuresOfEnd({ language: { tokens } }: Story, { line, classes, verbs }: Parts, end: number): string[] {
  const { first, last } = line.sentence;
  const next = tokens[end];
  const after =
    !next || end >= last ? 'last' : next.kind === 'word' ? wordOr(next.lower, classes[end - first]!) : next.text;
  const own = classes[end - 1 - first]!;
  return [
    `next:${after}`,
    `ends:${own}`,
    `ends:${own} ${after}`,
    `left:${Math.min(2, verbs.at(-1)! - verbs[end - first]!)}`,
  ];
}

const TYPES: EntityType[] = ['person', 'organization', 'place', 'group'];

const holds = (line: Line, span: Span, type: EntityType) =>
  line.names.some(
    ({ entity, mention }) => entity.type === type && mention.start >= span.start && mention.end <= span.end,
  );

function featuresOfPair(story: Story, parts: Parts, first: number, last: number, after: Span | null): string[] {
  const { tokens } = story.language;
  const { line, classes, verbs, commas } = parts;
  const from = line.sentence.first;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const own = classes[first - from]!;
  const inner = verbs[last - from]! - verbs[first - from]!;
  const size = `size:${bin(last - first, 2, 3, 4, 6, 9, 13, 18)}`;
  const stops = Math.min(2, commas[last - from]! - commas[first - from]!);
  const out = [
    size,
    `inner:${Math.min(3, inner)}`,
    `stops:${stops}`,
    `inner:${own} ${Math.min(2, inner)}`,
    `${size} ${Math.min(2, inner)}`,
  ];
  for (const type of TYPES) if (holds(line, span, type)) out.push(`holds:${type}`);
  if (line.dates.some((date) => date.start >= span.start && date.end <= span.end)) out.push('holds:date');
  if (line.figures.some((figure) => figure.start >= span.start && figure.end <= span.end)) out.push('holds:figure');
  for (const { entity, mention } of line.names) {
    if (mention.start < span.start || mention.end > span.end) continue;
    out.push(`much:${bin(entity.mentions.length, 2, 4, 7)}`);
    if (mention.start === span.start) out.push(`startsName:${entity.type}`);
    if (mention.end === span.end) out.push(`endsName:${entity.type}`);
  }
  if (after) out.push(...afterFeatures(after, span, story));
  return out;
}

/** Where a phrase stands to the answer that was found before it (who for what, what for why and how). */
function afterFeatures(after: Span, span: Span, { language }: Story): string[] {
  const gap = indexAt(language.tokens, span.start) - indexAt(language.tokens, after.end - 1) - 1;
  if (span.start < after.end && span.end > after.start) return ['with:overlaps'];
  return [`with:${gap < 0 ? 'before' : gap > 20 ? 'far' : bin(gap, 1, 2, 4, 8)}`];
}

function dateCandidates(story: Story): Candidate[] {
  const { tokens } = story.language;
  const lines = linesFor(story, 'when');
  return lines.flatMap((line, order) =>
    line.dates.map((date, nth) => {
      const at = indexAt(tokens, date.start);
      const shape = /^\d{4}-\d\d-\d\d$/.test(date.value)
        ? 'day'
        : /^\d{4}-\d\d$/.test(date.value)
          ? 'month'
          : /^\d{4}$/.test(date.value)
            ? 'year'
            : 'other';
      const { published } = story.article;
      const away =
        published && shape === 'day'
          ? bin((Date.parse(published.slice(0, 10)) - Date.parse(date.value)) / 86_400_000, 0, 1, 2, 4, 8, 32)
          : 9;
      const features = [
        `line:${bin(order, 1, 2, 3, 5, 8)}`,
        `nth:${Math.min(2, nth)}`,
        `shape:${shape}`,
        `away:${away}`,
        `prev:${at > 0 ? tokens[at - 1]!.lower : ''}`,
        `line:${bin(order, 1, 2, 3, 5, 8)} away:${away}`,
        `quoted:${line.quotes.some((quote) => quote.start <= date.start && date.end <= quote.end)}`,
        `part:${bin((date.start - line.sentence.start) / (line.sentence.end - line.sentence.start), 0.2, 0.5, 0.8)}`,
      ];
      return { start: date.start, end: date.end, features };
    }),
  );
}
