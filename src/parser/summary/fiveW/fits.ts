import type { Quote } from '../../model';
import type { Story } from '../story';
import type { Question } from './model';
import type { Parts } from './parts';

/** What can be no answer at all, whatever its score. */
export function fits(story: Story, parts: Parts, question: Question, first: number, last: number): boolean {
  if (isFiled(story, first)) return question === 'where' && isFiledAt(story, first, last);
  if (question === 'who') return !isEvent(parts, first);
  if (question === 'what') return !isAttribution(story, parts, first);
  return question !== 'where' || isPlace(story, parts, first, last);
}

const isFiled = ({ article, language }: Story, first: number): boolean =>
  language.tokens[first]!.start < (article.dateline?.end ?? 0);

/** A dateline tells where by its place; the agency in it only passes the story on. */
function isFiledAt({ article, language: { text, tokens } }: Story, first: number, last: number): boolean {
  return article.dateline?.place?.includes(text.slice(tokens[first]!.start, tokens[last - 1]!.end)) ?? false;
}

/** Verbs say what somebody does, not who; after an auxiliary a word that looks like a noun is one ("will stay"). */
function isEvent({ classes, first: from }: Parts, first: number): boolean {
  const own = classes[first - from];
  return own === 'verb' || own === 'auxiliary' || (own === 'noun' && classes[first - from - 1] === 'auxiliary');
}

/** The attribution behind what was said ("…, the minister said on Monday") is not what happened. */
function isAttribution({ language: { tokens } }: Story, { line }: Parts, first: number): boolean {
  const { start } = tokens[first]!;
  const ends = ({ end, cue }: Quote) => cue !== null && cue.start === start && end <= start;
  return line.quotes.some(ends) || line.reported.some(ends);
}

const PLACE = 3;
const ORGANIZATION = 2;

/** A phrase without verb or date that ends with a place, or with a building or body. */
function isPlace({ language: { tokens } }: Story, parts: Parts, first: number, last: number): boolean {
  const { verbs, nameEnds, first: from, line } = parts;
  const type = nameEnds[last - from];
  if (verbs[first - from] !== verbs[last - from] || (type !== PLACE && type !== ORGANIZATION)) return false;
  // One "of" may lead to a place ("the city of X"); more lead from something else that belongs to it.
  if (tokens.slice(first, last).filter(({ lower }) => lower === 'of').length > 1) return false;
  const { start } = tokens[first]!;
  const { end } = tokens[last - 1]!;
  if (line.dates.some((date) => date.start < end && date.end > start)) return false;
  return line.names.some(({ mention }) => mention.end === end && mention.start >= start);
}
