import type { Token } from '../../language';

/**
 * Phrases right before an answer that tell what it is: a reason, a purpose, a manner. Each row is one cue; words joined
 * by "|" are alternatives. Longer phrases stand before shorter ones that they end with.
 */
const ROWS: readonly (readonly [name: string, before: string, last: string])[] = [
  ['causedBy', 'caused|prompted|triggered|sparked|driven|fuelled|fueled|motivated|blamed|provoked|killed', 'by|on'],
  ['attributedTo', 'attributed|linked|tied|related', 'to'],
  ['response', 'response|reaction|relation|connection', 'to|with'],
  ['result', 'result|consequence|aftermath|wake|basis|light|view', 'of'],
  [
    'purpose',
    'aimed|aiming|order|effort|efforts|attempt|attempts|bid|hoping|hopes|trying|intended|so|designed',
    'at|to|that|as',
  ],
  ['reason', 'reason|reasons|cause|causes|motive', 'for|of|was|is|behind|being'],
  [
    'accused',
    'accused|charged|convicted|suspected|guilty|suspicion|accusing|charges|allegations|accusations',
    'of|with|that',
  ],
  [
    'protest',
    'protest|opposition|outrage|anger|criticism|concern|concerns|fears|fear',
    'against|of|over|about|to|at|that',
  ],
  ['help', 'help|use|means|form|way', 'of'],
  ['died', 'died|dead|die|dies|suffering|suffered|succumbed|diagnosed', 'of|from|after|with|to'],
  ['because', 'because|due|owing|thanks', 'of|to'],
];

/** 0 for none, else the number of the row. */
export const CUES = ROWS.length + 1;

const BY_LAST = new Map<string, { before: Set<string>; cue: number }[]>();
ROWS.forEach(([, before, last], at) => {
  for (const word of last.split('|')) {
    const rows = BY_LAST.get(word) ?? [];
    BY_LAST.set(word, rows);
    rows.push({ before: new Set(before.split('|')), cue: at + 1 });
  }
});

/** The cue that ends with token `at`; `at` may be the last word before a phrase or its first. */
export function cueAt(tokens: readonly Token[], first: number, at: number): number {
  if (at <= first) return 0;
  const rows = BY_LAST.get(tokens[at]!.lower);
  if (!rows) return 0;
  const before = tokens[at - 1]!.lower;
  return rows.find((row) => row.before.has(before))?.cue ?? 0;
}
