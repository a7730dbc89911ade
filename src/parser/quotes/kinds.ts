import type { QuoteKind } from '../model';
import type { Region } from './regions';
import type { Scan } from './scan';

/** Direct: at least a clause of its own; partial: a piece that needs the reporter's sentence around it. */
export function kindOfRegion({ tokens }: Scan, region: Region): QuoteKind {
  const inner = tokens.slice(region.first + 1, region.closed ? region.last - 1 : region.last);
  const words = inner.filter((token) => token.kind === 'word' || token.kind === 'number');
  const first = words[0];
  const last = inner[inner.length - 1];
  if (!first || !last) return 'partial';
  const ended = /[.,!?…-]$/.test(last.text);
  if (first.text[0] !== first.lower[0] && ended) return 'direct';
  return words.length > 9 && ended ? 'direct' : 'partial';
}
