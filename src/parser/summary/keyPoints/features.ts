import type { Line, Story } from '../story';

const bin = (value: number, ...edges: number[]) => {
  let at = 0;
  while (at < edges.length && value >= edges[at]!) at++;
  return at;
};

/** Words that tell what kind of news a sentence brings; each is a feature of its own. */
const SIGNS: Record<string, RegExp> = {
  toll: /\b(?:killed|died|dead|deaths?|injured|wounded|victims?|casualties|missing|cases|toll|survivors)\b/i,
  cause: /\b(?:because|due to|caused|cause|led to|after|following|prompted|result(?:ed|ing)?|sparked|triggered)\b/i,
  decision:
    /\b(?:announced|approved|voted|decided|ruled|agreed|signed|ordered|banned|passed|elected|resigned|sentenced|charged|arrested|convicted|launched|declared)\b/i,
  next: /\b(?:will|would|plans?|planned|expected|scheduled|next|upcoming|until|intends?|set to)\b/i,
  before: /\b(?:had|previously|earlier|since|former|before|was founded|history|ago)\b/i,
  first: /\b(?:first|largest|biggest|worst|record|highest|lowest|only|most)\b/i,
  contrast: /\b(?:however|but|despite|although|while|though)\b/i,
  official:
    /\b(?:police|government|officials?|court|minister|president|authorities|ministry|spokes(?:man|woman|person))\b/i,
  example: /\b(?:for example|for instance|such as|including|also|in addition|meanwhile)\b/i,
};

/** Features of a sentence by itself. */
export function ownFeatures(story: Story, line: Line): string[] {
  const { lines, language } = story;
  const { sentence } = line;
  const previous = lines[line.index - 1];
  const next = lines[line.index + 1];
  const opens = !previous || previous.sentence.block !== sentence.block;
  const rest = lines.length - 1 - line.index;
  const out = [
    `at:${line.index < 8 ? line.index : 7 + bin(line.index, 8, 12, 18, 26)}`,
    `end:${bin(rest, 1, 2, 4)}`,
    `part:${Math.floor((5 * line.index) / lines.length)}`,
    `opens:${opens}`,
    `words:${bin(line.words, 10, 15, 20, 26, 34, 44)}`,
    `figures:${Math.min(3, line.figures.length)}`,
    `dates:${Math.min(2, line.dates.length)}`,
  ];
  if (opens) out.push(`opens:${bin(sentence.block, 1, 2, 3, 5)}`);
  if (!next || next.sentence.block !== sentence.block) out.push('closes');
  out.push(...nameFeatures(line), ...speechFeatures(line));
  const text = language.text.slice(sentence.start, sentence.end);
  for (const [name, sign] of Object.entries(SIGNS)) if (sign.test(text)) out.push(`sign:${name}`);
  if (startsLoose(story, line)) out.push('loose');
  return out.concat(centrality(story, line));
}

function nameFeatures(line: Line): string[] {
  const names = new Set(line.names.map(({ entity }) => entity));
  const known = [...names].filter((entity) => entity.mentions.length >= 3).length;
  const fresh = line.names.filter(({ entity, mention }) => entity.mentions[0]?.start === mention.start).length;
  return [`names:${Math.min(4, names.size)}`, `known:${Math.min(3, known)}`, `fresh:${Math.min(2, fresh)}`];
}

/** How much of the sentence is said by others, and whether it names them. */
function speechFeatures({ sentence, quotes, reported }: Line): string[] {
  const length = sentence.end - sentence.start;
  const inside = quotes.reduce(
    (sum, quote) => sum + Math.min(quote.end, sentence.end) - Math.max(quote.start, sentence.start),
    0,
  );
  const out = [`quoted:${bin(inside / length, 0.01, 0.3, 0.6, 0.9)}`];
  if (reported.length > 0) out.push(`reported:${reported[0]!.speaker?.entity ? 'named' : 'other'}`);
  return out;
}

const LOOSE =
  /^(?:he|she|they|it|this|that|these|those|his|her|their|its|such|both|another|others|one|some|there|also|in addition|meanwhile)\b/i;

/** Begins with a word that leans on the sentence before. */
function startsLoose({ language }: Story, { sentence }: Line): boolean {
  return LOOSE.test(language.text.slice(sentence.start, sentence.start + 16));
}

/** How much of what the whole story is about the sentence covers; the headline where there is one counts most. */
function centrality(story: Story, line: Line): string[] {
  let weight = 0;
  for (const stem of line.stems) weight += Math.min(4, (story.spread.get(stem) ?? 1) - 1);
  const head = headStems(story);
  let shared = 0;
  for (const stem of head) if (line.stems.has(stem)) shared++;
  return [
    `central:${bin(weight / Math.max(4, line.stems.size), 0.4, 0.8, 1.2, 1.7, 2.3)}`,
    `lead:${line.index === 0 ? 'self' : bin(shared / Math.max(3, head.size), 0.01, 0.12, 0.25, 0.4)}`,
  ];
}

/** Stems of the first whole sentence: what the story announces itself to be about. */
function headStems(story: Story): Set<string> {
  return story.lines.find((line) => line.whole)?.stems ?? new Set();
}

/** Features of a sentence beside the ones already taken: how far from them, and how much it repeats. */
export function nextFeatures(line: Line, taken: readonly Line[], total: number): string[] {
  if (taken.length === 0) return [];
  const last = taken.at(-1)!;
  const out = [`turn:${taken.length}`];
  const nearest = Math.min(...taken.map((one) => Math.abs(one.index - line.index)));
  out.push(
    `near:${bin(nearest, 2, 3, 5, 8)}`,
    `gap:${taken.length}:${bin((line.index - last.index) / total, -0.3, 0, 0.1, 0.25, 0.45)}`,
  );
  if (taken.some((one) => one.sentence.block === line.sentence.block)) out.push('sameBlock');
  let most = 0;
  for (const one of taken) most = Math.max(most, overlap(line.stems, one.stems));
  out.push(`repeats:${bin(most, 0.05, 0.15, 0.3, 0.5)}`);
  return out;
}

/** Share of the smaller set that the larger one holds too. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}
