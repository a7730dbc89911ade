/**
 * What a modifier says of its number. `over`: at least that; `under`: at most that; `about`: near it;
 * `near`: just below it; `exact`: no more than emphasis, but it belongs to the span.
 */
export type Effect = 'over' | 'under' | 'about' | 'near' | 'exact';

export const BEFORE: readonly (readonly [effect: Effect, phrases: string])[] = [
  ['over', 'at least|more than|over|above|upward of|upwards of|in excess of|no fewer than|no less than|not less than'],
  [
    'over',
    'greater than|higher than|larger than|longer than|exceeding|well over|just over|slightly more than|slightly over|a little over|far more than',
  ],
  [
    'over',
    'well above|just above|a minimum of|minimum of|much more than|beyond|as few as|as little as|north of|better than|a record high of',
  ],
  [
    'under',
    'up to|less than|lower than|smaller than|sub -|fewer than|under|below|at most|no more than|not more than|as many as|as much as',
  ],
  [
    'under',
    'as high as|as long as|as far as|just under|just below|a maximum of|maximum of|well below|well under|slightly less than|slightly under|a little under',
  ],
  ['about', 'about|around|roughly|some|approximately|circa|an estimated|estimated|in the region of|somewhere around'],
  [
    'about',
    'an average of about|or about|perhaps|maybe|something like|approx|approx .|~|≈|c .|an approximate|a projected',
  ],
  ['near', 'nearly|almost|close to|nearing|virtually|approaching|barely|just about|not quite|just shy of|nearly about'],
  ['exact', 'only|just|exactly|precisely|a mere|merely|fully|exactly about|a full|a whopping|a staggering'],
];

/** After the number: "107 or more", "fifteen or so", "18+", "65 and older". */
export const AFTER: readonly (readonly [effect: Effect, phrases: string])[] = [
  [
    'over',
    'or more|or older|or over|or above|or higher|or greater|or better|or longer|and older|and over|and above|and up|and more|plus|+|at least|upward|upwards',
  ],
  ['under', 'or less|or fewer|or under|or younger|or below|and under|and younger|at most|or lower'],
  ['about', 'or so|or thereabouts|-ish'],
];
