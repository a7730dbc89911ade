import type { Span } from '../../model';
import { best } from '../rank';
import type { Line, Story } from '../story';
import { nextFeatures, overlap, ownFeatures } from './features';
import { KEY_WEIGHTS } from './weights';

/** Key points a story gets: three, and up to five when it is long. */
const countFor = (lines: number) => (lines < 25 ? 3 : lines < 45 ? 4 : 5);

/** From this share of common stems on, two sentences say the same. */
const SAME = 0.7;

/** Sentences worth a reader's time in the order of their worth, never a quote without its speaker. */
export function findKeyPoints(story: Story): Span[] {
  const pool = story.lines.filter((line) => line.whole && standsAlone(story, line));
  const own = new Map(pool.map((line) => [line, ownFeatures(story, line)]));
  const taken: Line[] = [];
  const wanted = countFor(pool.length);
  while (taken.length < wanted) {
    const open = pool.filter((line) => !taken.some((one) => one === line || overlap(one.stems, line.stems) > SAME));
    const choice = best(
      open.map((line) => [...own.get(line)!, ...nextFeatures(line, taken, story.lines.length)]),
      KEY_WEIGHTS,
    );
    if (!choice) break;
    taken.push(open[choice.index]!);
  }
  return taken.map(({ sentence: { start, end } }) => ({ start, end }));
}

/** Whether a reader who sees only this sentence knows who speaks in it. */
export function standsAlone(story: Story, { sentence, quotes }: Line): boolean {
  const within = (start: number | null | undefined) =>
    start !== null && start !== undefined && start >= sentence.start && start < sentence.end;
  for (const quote of quotes) {
    const whole = quote.kind === 'direct' || quote.end - quote.start > 0.6 * (sentence.end - sentence.start);
    if (whole && !within(quote.speaker?.start)) return false;
  }
  return !/^(?:["“”«'‘]?)(?:he|she|they|it|i|we)\b.{0,12}\b(?:said|added|says|told)\b/i.test(
    story.language.text.slice(sentence.start, sentence.start + 40),
  );
}
