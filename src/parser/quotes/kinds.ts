import type { QuoteKind } from '../model';
import type { Candidate } from './candidates';
import type { Region } from './regions';
import type { Scan } from './scan';

/** Direct or partial, or null for marks that only name something. */
export function kindOfRegion({ tokens }: Scan, region: Region, candidate: Candidate): QuoteKind | null {
  const inner = tokens.slice(region.first + 1, region.closed ? region.last - 1 : region.last);
  const words = inner.filter((token) => token.kind === 'word' || token.kind === 'number');
  if (words.length <= 2 && (!candidate.cue || words.length === 0)) return null;
  if (words.length <= 2 && candidate.kind !== 'said') return null;
  const first = words[0]!;
  const last = inner[inner.length - 1]!;
  const capital = first.text[0] !== first.lower[0];
  return capital && /[.,!?…-]$/.test(last.text)
    ? 'direct'
    : words.length > 9 && /[.,!?]$/.test(last.text)
      ? 'direct'
      : 'partial';
}
