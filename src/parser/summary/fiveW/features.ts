import type { EntityType, Span } from '../../model';
import type { Line, Story } from '../story';
import { isClausal, isLink, type Parts } from './edges';

export const bin = (value: number, ...edges: number[]) => {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
};

/** How far down the story a line stands. */
export const placeOf = (order: number) => `line:${bin(order, 1, 2, 3, 5, 8)}`;

/** Words whose own form matters at the edge of an answer; others count by their class. */
const EDGE_WORDS = new Set(
  'a the of in on at by for from with to after before as because due over amid near off into about between during under against without through via while when where who which that and but if since until citing using following saying has have had was were is are will would his her their this'.split(
    ' ',
  ),
);
const wordOr = (text: string, own: string) => (EDGE_WORDS.has(text) ? text : own);
const NOMINAL = new Set(['name', 'noun', 'determiner', 'possessive', 'pronoun']);

const kindOf = (own: string | undefined) =>
  own === undefined ? 'edge' : isClausal(own as never) ? 'verb' : NOMINAL.has(own) ? 'noun' : own;

/** Features of a phrase's first token and what stands before it. */
export function featuresOfStart({ language: { tokens } }: Story, parts: Parts, at: number, order: number): string[] {
  const { line, classes, verbs, commas } = parts;
  const { first } = line.sentence;
  const token = tokens[at]!;
  const own = classes[at - first]!;
  const before = at > first ? tokens[at - 1]! : null;
  const prev = !before
    ? 'first'
    : before.kind === 'word'
      ? wordOr(before.lower, classes[at - 1 - first]!)
      : before.text;
  const place = placeOf(order);
  const start = `start:${wordOr(token.lower, own)}`;
  const group = Math.min(3, verbs[at - first]!);
  const out = [place, start, `prev:${prev}`, `verbs:${group}`, `${start} ${prev}`, `${place} ${start}`];
  out.push(`${place} ${kindOf(own)} ${group}`, `commas:${Math.min(2, commas[at - first]!)}`);
  if (line.quotes.some((quote) => quote.start <= token.start && token.start < quote.end)) out.push('start:quoted');
  if (line.reported.some((quote) => Math.abs(quote.start - token.start) < 6)) out.push('start:reported');
  if (line.reported.some((quote) => quote.speaker?.start === token.start)) out.push('start:speaker');
  const name = line.names.find(({ mention }) => mention.start === token.start);
  if (name) out.push(`startsName:${name.entity.type}`);
  return out;
}

/** Features of a phrase's last token and what follows it. */
export function featuresOfEnd({ language: { tokens } }: Story, parts: Parts, end: number): string[] {
  const { line, classes, verbs } = parts;
  const { first, last } = line.sentence;
  const next = tokens[end];
  const after =
    !next || end >= last ? 'last' : next.kind === 'word' ? wordOr(next.lower, classes[end - first]!) : next.text;
  const own = kindOf(classes[end - 1 - first]);
  const out = [`next:${after}`, `ends:${own} ${after}`, `left:${Math.min(2, verbs.at(-1)! - verbs[end - first]!)}`];
  const name = line.names.find(({ mention }) => mention.end === tokens[end - 1]!.end);
  if (name) out.push(`endsName:${name.entity.type}`);
  return out;
}

const TYPES: EntityType[] = ['person', 'organization', 'place', 'group'];

/** Whether a name of a type stands inside a span. */
export const holds = (line: Line, span: Span, type: EntityType) =>
  line.names.some(
    ({ entity, mention }) => entity.type === type && mention.start >= span.start && mention.end <= span.end,
  );

const within = (span: Span) => (one: Span) => one.start >= span.start && one.end <= span.end;

/** Features of a phrase as a whole: its shape, its length and what it holds. */
export function featuresOfPair(story: Story, parts: Parts, first: number, last: number): string[] {
  const { tokens } = story.language;
  const { line, classes, verbs, commas } = parts;
  const from = line.sentence.first;
  const span = { start: tokens[first]!.start, end: tokens[last - 1]!.end };
  const inner = Math.min(3, verbs[last - from]! - verbs[first - from]!);
  const stops = Math.min(2, commas[last - from]! - commas[first - from]!);
  const size = `size:${bin(last - first, 2, 3, 4, 6, 9, 13, 18)}`;
  const own = kindOf(classes[first - from]);
  const prev = kindOf(classes[first - from - 1]);
  const next = last >= line.sentence.last ? 'edge' : kindOf(classes[last - from]);
  const out = [size, `inner:${inner}`, `stops:${stops}`, `inner:${own} ${inner}`, `${size} ${own}`];
  out.push(`shape:${prev} ${own} ${inner} ${next}`, `shape:${own} ${inner} ${next}`, `shape:${prev} ${own} ${inner}`);
  for (const type of TYPES) if (holds(line, span, type)) out.push(`holds:${type}`);
  if (line.dates.some(within(span))) out.push('holds:date');
  if (line.figures.some(within(span))) out.push('holds:figure');
  const name = line.names.find(({ mention }) => within(span)(mention));
  if (name) {
    out.push(`much:${bin(name.entity.mentions.length, 2, 4, 7)}`);
    const alone = name.mention.start === span.start && name.mention.end === span.end;
    out.push(`name:${alone ? 'alone' : 'inside'} ${name.entity.type}`);
  }
  return out;
}

/** Where a phrase stands to the answer that was found before it (who for what, what for where, why and how). */
export function featuresAfter(after: Span, span: Span): string[] {
  if (span.start < after.end && span.end > after.start) return ['with:overlaps'];
  const gap = span.start - after.end;
  return [`with:${gap < 0 ? 'before' : bin(gap, 2, 8, 30, 100, 300)}`];
}
