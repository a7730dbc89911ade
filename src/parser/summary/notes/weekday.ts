import { isoWeekday } from '../days';
import { isQuoted, matches, type Noter, note } from './note';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const DAY_NAME = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
/** "Tuesday, March 8, 2023", "Tuesday 8 March", "Tuesday (March 8)", "Tuesday the 8th of March". */
const JOINED = new RegExp(
  `\\b(${DAY_NAME}),? (?:\\(|the )?(?:(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b\\.?)(?:,? (\\d{4}))?(?![\\d:])`,
  'g',
);
const DAY = 86_400_000;
/** Without a year the day is the one nearest to publication; a story this far from it does not need the year. */
const NEAR = 120;

const dayNumber = (year: number, month: number, day: number) => Math.floor(Date.UTC(year, month - 1, day) / DAY);

/** A weekday and a calendar day that are joined and are not the same day. */
export const weekdayDate: Noter = (story) => {
  const published = Date.parse(story.article.published?.slice(0, 10) ?? '') / DAY;
  const out = [];
  for (const match of matches(story.article.text, JOINED)) {
    const month = MONTHS.indexOf((match[2] ?? match[5])!.slice(0, 3).toLowerCase()) + 1;
    const date = Number(match[3] ?? match[4]);
    const day = match[6] ? dayNumber(Number(match[6]), month, date) : nearest(published, month, date);
    if (day === null || new Date(day * DAY).getUTCDate() !== date || isQuoted(story, match.start)) continue;
    const actual = isoWeekday(day);
    if (WEEKDAYS.indexOf(match[1]!.toLowerCase()) + 1 === actual || otherYear(story.article.text, match)) continue;
    out.push(
      note('weekday-date', [match], {
        weekday: match[1]!,
        date: new Date(day * DAY).toISOString().slice(0, 10),
        actual,
      }),
    );
  }
  return out;
};

function nearest(published: number, month: number, date: number): number | null {
  if (Number.isNaN(published)) return null;
  const year = new Date(published * DAY).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((y) => dayNumber(y, month, date));
  const best = days.reduce((a, b) => (Math.abs(b - published) < Math.abs(a - published) ? b : a));
  return Math.abs(best - published) <= NEAR ? best : null;
}

/** A year a few words away may be the one that is meant ("on Friday, 12 March, of that year", "in 1987"). */
function otherYear(text: string, match: { start: number; end: number; 6?: string }): boolean {
  if (match[6]) return false;
  const around = text.slice(Math.max(0, match.start - 60), match.end + 40);
  return /\b(?:1\d{3}|20\d\d)\b|\b(?:that|the (?:same|following|previous)) year\b|\b(?:last|next) year\b/.test(around);
}
