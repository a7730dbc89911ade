import { SIGN_COUNT } from '../signs';
import type { Line, Story } from '../story';
import { bin, layOut } from '../templates';

const { at: T, total } = layOut({
  at: 13,
  end: 4,
  part: 5,
  inside: 1,
  opens: 5,
  closes: 1,
  words: 7,
  figures: 4,
  dates: 3,
  names: 5,
  known: 4,
  fresh: 3,
  quoted: 5,
  reportedNamed: 1,
  reportedOther: 1,
  signs: SIGN_COUNT,
  loose: 1,
  central: 6,
  lead: 6,
  head: 5,
  toll: 2,
  turn: 5,
  near: 5,
  gap: 6 * 3,
  sameBlock: 1,
  repeats: 5,
});
export const FEATURES = total;

/** What all lines of a story are compared with, made once. */
export interface Ground {
  story: Story;
  lead: Line | undefined;
  /** How often a stem stands in the first whole sentence and in the headline, by its number. */
  inLead: Uint8Array;
  inHead: Uint8Array;
}

export function groundOf(story: Story): Ground {
  const lead = story.lines.find((line) => line.whole);
  const inLead = new Uint8Array(story.spread.length);
  const inHead = new Uint8Array(story.spread.length);
  for (const stem of lead?.stems ?? []) inLead[stem] = 1;
  for (const stem of story.head) inHead[stem] = 1;
  return { story, lead, inLead, inHead };
}

/** Features of a sentence by itself, as codes. */
export function ownFeatures(ground: Ground, line: Line): number[] {
  const { lines } = ground.story;
  const { index, sentence } = line;
  const previous = lines[index - 1];
  const next = lines[index + 1];
  const out = [
    T.at + (index < 8 ? index : 8 + bin(index, 12, 18, 26)),
    T.end + bin(lines.length - 1 - index, 1, 2, 4),
    T.part + Math.floor((5 * index) / lines.length),
    T.words + bin(line.words, 10, 15, 20, 26, 34, 44),
    T.figures + Math.min(3, line.figures.length),
    T.dates + Math.min(2, line.dates.length),
  ];
  if (previous && previous.sentence.block === sentence.block) out.push(T.inside);
  else out.push(T.opens + bin(sentence.block, 1, 2, 3, 5));
  if (!next || next.sentence.block !== sentence.block) out.push(T.closes);
  for (let sign = 0; sign < SIGN_COUNT; sign++) if (line.signs & (1 << sign)) out.push(T.signs + sign);
  if (startsLoose(ground.story, line)) out.push(T.loose);
  if (line.signs & 1 && line.figures.length > 0) out.push(T.toll + (line.quotes.length > 0 ? 1 : 0));
  nameFeatures(line, out);
  speechFeatures(line, out);
  centrality(ground, line, out);
  return out;
}

function nameFeatures({ names }: Line, out: number[]): void {
  let known = 0;
  let fresh = 0;
  const seen: unknown[] = [];
  for (const { entity, mention } of names) {
    if (entity.mentions[0]?.start === mention.start) fresh++;
    if (seen.includes(entity)) continue;
    seen.push(entity);
    if (entity.mentions.length >= 3) known++;
  }
  out.push(T.names + Math.min(4, seen.length), T.known + Math.min(3, known), T.fresh + Math.min(2, fresh));
}

/** How much of the sentence is said by others, and whether it names them. */
function speechFeatures({ sentence, quotes, reported }: Line, out: number[]): void {
  let inside = 0;
  for (const { start, end } of quotes) inside += Math.min(end, sentence.end) - Math.max(start, sentence.start);
  out.push(T.quoted + bin(inside / (sentence.end - sentence.start), 0.01, 0.3, 0.6, 0.9));
  if (reported.length > 0) out.push(reported[0]!.speaker?.entity ? T.reportedNamed : T.reportedOther);
}

const LOOSE = new Set(
  'he she they it this that these those his her their its such both another others one some there also meanwhile'.split(
    ' ',
  ),
);

/** Begins with a word that leans on the sentence before. */
export function startsLoose({ language: { tokens } }: Story, { sentence }: Line): boolean {
  const first = tokens[sentence.first]!;
  const at = first.kind === 'mark' ? sentence.first + 1 : sentence.first;
  const word = tokens[at]?.lower ?? '';
  return LOOSE.has(word) || (word === 'in' && tokens[at + 1]?.lower === 'addition');
}

/** How much of what the whole story, its first sentence and its headline are about the sentence covers. */
function centrality({ story, lead, inLead, inHead }: Ground, { index, stems }: Line, out: number[]): void {
  let weight = 0;
  let shared = 0;
  let headline = 0;
  for (const stem of stems) {
    weight += Math.min(4, story.spread[stem]! - 1);
    shared += inLead[stem]!;
    headline += inHead[stem]!;
  }
  out.push(T.central + bin(weight / Math.max(4, stems.length), 0.4, 0.8, 1.2, 1.7, 2.3));
  const ofLead = shared / Math.max(3, lead?.stems.length ?? 0);
  out.push(T.lead + (lead?.index === index ? 5 : bin(ofLead, 0.01, 0.12, 0.25, 0.4)));
  if (story.head.length > 0) out.push(T.head + bin(headline / story.head.length, 0.01, 0.25, 0.5, 0.75));
}

/** Features of a sentence beside the ones already taken: how far from them, and how much it repeats. */
export function nextFeatures(line: Line, taken: readonly Line[], total: number): number[] {
  const last = taken.at(-1);
  if (!last) return [];
  let nearest = Number.POSITIVE_INFINITY;
  let most = 0;
  let same = false;
  for (const one of taken) {
    nearest = Math.min(nearest, Math.abs(one.index - line.index));
    most = Math.max(most, overlap(line.stems, one.stems));
    same ||= one.sentence.block === line.sentence.block;
  }
  const turn = Math.min(3, taken.length);
  const gap = bin((line.index - last.index) / total, -0.3, 0, 0.1, 0.25, 0.45);
  const out = [T.turn + turn, T.near + bin(nearest, 2, 3, 5, 8), T.gap + (turn - 1) * 6 + gap];
  if (same) out.push(T.sameBlock);
  out.push(T.repeats + bin(most, 0.05, 0.15, 0.3, 0.5));
  return out;
}

/** Share of the smaller set that the larger one holds too. */
export function overlap(a: readonly number[], b: readonly number[]): number {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.includes(stem)) shared++;
  return small.length === 0 ? 0 : shared / small.length;
}
