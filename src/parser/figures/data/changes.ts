const words = (text: string) => new Set(text.split(' '));

/** Verb forms and adverbs of a rise, when the amount follows at once or after "by". */
export const UP = words(
  'rose rise rises risen rising up gained gain gains gaining climbed climb climbs climbing jumped jump jumps jumping increased increase increases increasing grew grow grows grown growing advanced advance advances advancing added adding surged surge surges surging soared soar soars soaring rallied rally rallies rallying leapt leaped leap leaping edged-up spiked spike skyrocketed rocketed swelled strengthened expanded ballooned accelerated improved improve boosted boost raised raise raising higher hiked hiking lifted appreciated rebounded',
);

/** The same of a fall. */
export const DOWN = words(
  'fell fall falls fallen falling down lost lose loses losing dropped drop drops dropping declined decline declines declining decreased decrease decreases decreasing slid slide slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling plunged plunge plunges plunging plummeted plummet plummets plummeting sank sink sinks sunk sinking shed sheds shedding dipped dip dips dipping shrank shrink shrunk shrinking slumped slump slumps slumping crashed eased retreated reduced reduce reduces reducing cut cuts cutting lowered lower slashed slashing trimmed contracted weakened depreciated eroded',
);

/** Nouns that name a change when a share stands right before them or "of" right after. */
export const CHANGE_NOUNS = new Map<string, 'increase' | 'decrease'>([
  ...[
    'increase',
    'rise',
    'jump',
    'surge',
    'growth',
    'gain',
    'hike',
    'uptick',
    'improvement',
    'spike',
    'leap',
    'rebound',
  ].map((noun): [string, 'increase'] => [noun, 'increase']),
  ...[
    'decrease',
    'drop',
    'fall',
    'decline',
    'cut',
    'reduction',
    'plunge',
    'slump',
    'dip',
    'slide',
    'contraction',
    'loss',
  ].map((noun): [string, 'decrease'] => [noun, 'decrease']),
]);
