import type { Named } from '../../resolve/people';

export type ApartRule = 'transcript' | 'signature' | 'block';

/** Words that a page shows as somebody's own without needing marks: tokens `[first, last)` of one or more paragraphs. */
export interface SetApart {
  first: number;
  last: number;
  /** Who said it; the mention is tokens `[first, last)`, none when it stands nowhere near (first below 0). */
  speaker: { named: Named | null; first: number; last: number } | null;
  rule: ApartRule;
  /** First token of the verb that leads in. */
  cue?: number;
  /** No quote, but words that no other rule may read: the questions of an interview. */
  silent?: true;
  /** Probability that the speaker is right, 0 to 1. */
  confidence: number;
}
