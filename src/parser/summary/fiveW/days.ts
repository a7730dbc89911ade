import { indexAt } from '../../language';
import { classOf } from '../../language/wordclass';
import type { DateMention, Span } from '../../model';
import type { Line, Story } from '../story';
import { bin } from '../templates';
import { featuresOfDate } from './features';
import { EDGE, symbolOf } from './symbols';

const DAY = 86_400_000;
const DEPTH = 12;
const SHAPES = ['0000-00-00', '0000-00', '0000'];

/** A date of the story as an answer to "when", with its features. */
export interface DayCandidate extends Span {
  features: number[];
}

export function daysFor(story: Story): DayCandidate[] {
  const out: DayCandidate[] = [];
  let order = 0;
  for (const line of story.lines) {
    if (!line.whole) continue;
    line.dates.forEach((date, nth) => {
      out.push({ start: date.start, end: date.end, features: featuresFor(story, line, date, order, nth) });
    });
    if (++order === DEPTH) break;
  }
  return out;
}

function featuresFor(story: Story, line: Line, date: DateMention, order: number, nth: number): number[] {
  const { tokens } = story.language;
  const at = indexAt(tokens, date.start);
  const before = at > line.sentence.first ? tokens[at - 1]! : null;
  const quoted = line.quotes.some((quote) => quote.start <= date.start && date.end <= quote.end);
  const out: number[] = [];
  featuresOfDate(order, nth, awayOf(story, date), before ? symbolOf(before, classOf(before)) : EDGE, quoted, out);
  return out;
}

/** Days between the date and publication, in bins; for coarser dates and unknown days the shape of the value. */
function awayOf({ article: { published } }: Story, { value }: DateMention): number {
  const shape = SHAPES.indexOf(value.replace(/\d/g, '0'));
  if (shape !== 0) return shape < 0 ? 11 : 8 + shape;
  return published ? bin((Date.parse(published.slice(0, 10)) - Date.parse(value)) / DAY, 0, 1, 2, 4, 8, 32) : 8;
}
