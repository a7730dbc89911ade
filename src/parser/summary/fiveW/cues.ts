import type { Token } from '../../language';

/**
 * Words right before an answer, or at its beginning, that tell what it is: a reason, a purpose, a manner. Each row is
 * one cue. "caused|by" is a pair, and a bare word stands alone; a pair is tried before its second word alone.
 */
const ROWS: Readonly<Record<string, readonly string[]>> = {
  because: [
    'because citing cited',
    'because|of due|to owing|to thanks|to account|of result|of consequence|of response|to reaction|to retaliation|for grounds|that',
    'caused|by prompted|by triggered|by sparked|by driven|by fuelled|by fueled|by motivated|by blamed|on attributed|to',
    'protest|against protest|of protest|over protests|against protests|over opposition|to anger|over outrage|over',
    'reason|for reasons|for reason|was cause|of cause|was causes|of prompted|the stems|from stemming|from light|of wake|of',
  ],
  ailment: [
    'died|of died|from dies|of died|after succumbed|to suffering|from suffered|from diagnosed|with battle|with complications|from complications|of killed|by death|from death|was',
  ],
  charge: [
    'allegedly accused|of charged|with convicted|of suspected|of guilty|of suspicion|of accusing|of charges|of allegations|of allegations|that accusations|of accusations|that fined|for arrested|for criticised|for criticized|for condemned|for jailed|for sentenced|for investigating|whether',
  ],
  worry: [
    'fears|of fears|that concerns|about concerns|over concerns|that fear|of complaints|about complaints|over concern|over',
  ],
  purpose: [
    'order|to aimed|at aiming|to effort|to efforts|to attempt|to attempts|to bid|to hoping|to intended|to designed|to so|that so|as wants|to wanted|to seeking|to need|to required|to trying|to hopes|to in|favor in|support',
  ],
  purposeTo: ['to'],
  sequel: ['after following amid over since as'],
  sake: ['for'],
  using: ['using via through used uses|a help|of means|of use|of form|of with|the made|of'],
  by: ['by'],
  medium: ['in|a in|an on|twitter on|facebook on|instagram on|television a|statement'],
  during: ['during while when as|they as|he as|it as|she'],
};

const NAMES = Object.keys(ROWS);
/** 0 for none, else the number of the row. */
export const CUES = NAMES.length + 1;

const ALONE = new Map<string, number>();
const PAIRS = new Map<string, Map<string, number>>();
NAMES.forEach((name, at) => {
  for (const entry of ROWS[name]!.join(' ').split(' ')) {
    const [first, second] = entry.split('|') as [string, string | undefined];
    if (second === undefined) ALONE.set(first, ALONE.get(first) ?? at + 1);
    else PAIRS.set(second, (PAIRS.get(second) ?? new Map<string, number>()).set(first, at + 1));
  }
});

/** The cue that ends with token `at` of a line that begins at `first`; 0 for none. */
export function cueAt(tokens: readonly Token[], first: number, at: number): number {
  if (at < first) return 0;
  const { lower } = tokens[at]!;
  const pair = at > first ? PAIRS.get(lower)?.get(tokens[at - 1]!.lower) : undefined;
  return pair ?? ALONE.get(lower) ?? 0;
}

/** Nouns of reasons and of means: an answer that is about them is likely one. */
export const TELLING = new Map<string, number>([
  ...words(
    0,
    'reason reasons cause causes concern concerns fear fears complication complications retaliation response protest failure lack error cancer pneumonia disease illness infection attack injuries problems dispute safety security violation need goal purpose pressure crisis threat anger support opposition',
  ),
  ...words(
    1,
    'used using method methods data model samples statement video post message twitter facebook vote votes gun knife bomb bombs gunfire device drone drones technique system via fire rockets rifle explosives',
  ),
]);

function words(kind: number, list: string): [string, number][] {
  return list.split(' ').map((word) => [word, kind]);
}
