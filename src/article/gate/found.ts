/** What the reader knows once it has walked the page. */
export interface Found {
  byline: boolean;
  date: boolean;
  /** The story's share of all text that the page shows, 0 to 1. */
  share: number;
  /** Share of the text in the story's element that was left out of the story, 0 to 1. */
  refused: number;
}

/** Points that what was found adds to the gate's; half points, chosen where they hold over publishers. */
const ROWS: [points: number, holds: (found: Found) => boolean][] = [
  [1, ({ byline }) => byline],
  [1, ({ date }) => date],
  [0.5, ({ share }) => share > 0.6],
  [-1, ({ share }) => share < 0.2], // a page of many things
  [-1, ({ refused }) => refused > 0.2], // an element of many things
];

/** The most that a reading can add: a page that lacks no more than that is worth one. */
export const MOST_FOUND = ROWS.reduce((sum, [points]) => sum + Math.max(0, points), 0);

export function foundPoints(found: Found): number {
  return ROWS.reduce((sum, [points, holds]) => (holds(found) ? sum + points : sum), 0);
}
