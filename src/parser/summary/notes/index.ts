import type { Note } from '../../model';
import type { Story } from '../story';
import { conversion } from './conversion';
import { headlineFigure, twoValues } from './counts';
import { datelineCountry } from './dateline';
import { isEnglish } from './english';
import type { Noter } from './note';
import { correction, representativeImage, republished, updated } from './origin';
import { singleSource, unattributedQuotes, unnamedSources } from './sources';
import { percentage, sum } from './sums';
import { weekdayDate } from './weekday';
import { age, anniversary, yearsAgo } from './years';

/**
 * In the order in which a reader sees them: what is wrong first, then what to know of the sources, then of the story's
 * making. They read English words, so that on other languages they would be guesses.
 */
const NOTERS: readonly Noter[] = [
  datelineCountry,
  weekdayDate,
  anniversary,
  age,
  yearsAgo,
  conversion,
  sum,
  percentage,
  headlineFigure,
  twoValues,
  unattributedQuotes,
  unnamedSources,
  singleSource,
  republished,
  representativeImage,
];
/** What the page's own data say, in any language. */
const OF_PAGE: readonly Noter[] = [updated, correction];

/** What the article reveals about itself, each with its places and the values its wording needs; nothing for other pages. */
export function findNotes(story: Story): Note[] {
  if (!story.article.isArticle) return [];
  return (isEnglish(story.language) ? [...NOTERS, ...OF_PAGE] : OF_PAGE).flatMap((noter) => noter(story));
}
