import type { Line, Story } from '../story';
import { isQuoted, matches, type Noter, note, yearOf } from './note';

const ANNIVERSARY = /\b(\d{1,3})(?:st|nd|rd|th)[- ](?:wedding )?anniversary of\b/g;
const AGO =
  /\b(?<!(?:some|about|around|nearly|almost|roughly|over|under|than|approximately|least|or|to) )(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty) years (?:ago|earlier),? (?:in |\()(?:\p{Lu}\p{L}+ )?(\d{4})\b/gu;
const NUMBERS: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** Years that may lie between a round day and its count: the article may speak of the coming year. */
const SLACK = 1;

/** "The 25th anniversary of the treaty of 1995" in a year in which it is not. */
export const anniversary: Noter = (story) => {
  const now = yearOf(story);
  if (now === null) return [];
  if (!story.article.text.includes('anniversary')) return [];
  return story.lines.flatMap((line) => {
    const text = textOf(story, line);
    return matches(text, ANNIVERSARY, 'anniversary').flatMap((match) => {
      const since = onlyYear(story, line, now);
      const at = line.sentence.start + match.start;
      if (
        !since ||
        since.start < at ||
        isQuoted(story, at) ||
        /\b(?:will|next|would|upcoming|\d{4}s|ahead of|before)\b/i.test(text)
      )
        return [];
      const stated = Number(match[1]);
      const expected = now - Number(since.value.slice(0, 4));
      if (Math.abs(expected - stated) <= SLACK) return [];
      return [
        note('anniversary', [{ start: at, end: at + match[0].length }, since], {
          stated,
          since: since.value.slice(0, 4),
          expected,
        }),
      ];
    });
  });
};

const textOf = ({ article }: Story, { sentence }: Line) => article.text.slice(sentence.start, sentence.end);

/** The one year before publication that a sentence names after "of", "in" or "on"; null when it names several. */
function onlyYear(story: Story, line: Line, now: number) {
  const past = line.dates.filter((date) => /\d{4}/.test(date.text) && Number(date.value.slice(0, 4)) < now);
  const years = new Set(past.map((date) => date.value.slice(0, 4)));
  if (years.size !== 1 || line.dates.some((date) => /\d{4}/.test(date.text) && Number(date.value.slice(0, 4)) >= now))
    return null;
  const before = story.article.text.slice(Math.max(0, past[0]!.start - 12), past[0]!.start);
  return /\b(?:of|in|on|since)(?: the)? $/.test(before) ? past[0]! : null;
}

/** "Ten years ago, in 2009" in 2023. */
export const yearsAgo: Noter = (story) => {
  const now = yearOf(story);
  if (now === null) return [];
  return matches(story.article.text, AGO, ' years ').flatMap((match) => {
    const stated = NUMBERS[match[1]!] ?? Number(match[1]);
    const expected = now - Number(match[2]);
    const earlier = match[0].includes('earlier');
    if (earlier || isQuoted(story, match.start) || Math.abs(expected - stated) <= SLACK || expected <= 0) return [];
    return [note('years-ago', [match], { stated, since: match[2]!, expected })];
  });
};

const BORN =
  /\b(?:was )?born (?:in|on) (?:[\p{L}, ]{1,40}?\b(?:in|on) )?(?:\p{L}{3,9}\.? \d{1,2},? |\d{1,2} \p{L}{3,9},? |\p{L}{3,9} )?((?:18|19|20)\d\d)\b/gu;
const AGED = /^,? (?:aged |age )?(\d{1,3})(?=[,.;)]| year)|^ \((\d{1,3})\)/;

/** A person whose age is given beside the name, and whose year of birth elsewhere does not fit it. */
export const age: Noter = (story) => {
  const now = yearOf(story);
  const { text } = story.article;
  if (now === null || !text.includes('born')) return [];
  return story.layers.entities
    .filter((entity) => entity.type === 'person')
    .flatMap((person) => {
      const aged = person.mentions
        .map((m) => ({ mention: m, match: AGED.exec(text.slice(m.end, m.end + 14)) }))
        .find((m) => m.match);
      const born = aged && birthOf(story, person.mentions);
      if (!aged?.match || !born) return [];
      const stated = Number(aged.match[1] ?? aged.match[2]);
      const expected = now - born.year;
      if (stated === expected || stated === expected - 1) return [];
      const start = aged.mention.start;
      return [
        note('age', [{ start, end: aged.mention.end + aged.match[0].length }, born], {
          name: person.name,
          stated,
          expected,
        }),
      ];
    });
};

/** The year of birth in a sentence whose only person, and first name, is this one. */
function birthOf(story: Story, mentions: readonly { start: number; end: number }[]) {
  for (const line of story.lines) {
    const people = line.names.filter(({ entity }) => entity.type === 'person');
    if (people.length !== 1 || !mentions.some((m) => m.start === people[0]!.mention.start)) continue;
    const text = textOf(story, line);
    const born = /\bwas born\b|, born\b|^\P{Ll}.{0,40}\bborn (?:in|on)\b/u.test(text) ? matches(text, BORN) : [];
    if (born.length !== 1 || isQuoted(story, line.sentence.start + born[0]!.start)) continue;
    const start = line.sentence.start + born[0]!.start;
    return { start, end: start + born[0]![0].length, year: Number(born[0]![1]) };
  }
  return null;
}
