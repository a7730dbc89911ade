import { indexAt, type Language, type Token } from '../language';
import type { Region } from './regions';
import { CUE, PRON, UPPER } from './tags';

/**
 * A sentence of the reporter with its quoted regions folded to single items. `items` holds token indexes and, for a
 * region, `-1 - index`. `"A. B," she said.` is one unit although it holds two sentences.
 */
export interface Unit {
  block: number;
  items: number[];
}

export const regionOf = (item: number): number => -1 - item;

/** Units of every block, in text order. `bits` are the word classes of the tokens. */
export function findUnits(language: Language, regions: readonly Region[], bits: Uint16Array): Unit[] {
  const { tokens, sentences } = language;
  const units: Unit[] = [];
  let next = 0;
  let unit: Unit = { block: -1, items: [] };
  const close = () => {
    if (unit.items.length > 0) units.push(unit);
    unit = { block: unit.block, items: [] };
  };
  for (let at = 0; at < tokens.length; ) {
    const sentence = sentences[indexAt(sentences, tokens[at]!.start)];
    if (sentence && sentence.block !== unit.block) {
      close();
      unit.block = sentence.block;
    }
    const region = regions[next];
    if (region && region.first === at) {
      unit.items.push(-1 - next++);
      at = region.last;
      if (region.style === 'double' && endsUnit(tokens, region, bits)) close();
      continue;
    }
    unit.items.push(at++);
    if (sentence && at >= sentence.last) close();
  }
  close();
  return units;
}

/** Whether the reporter's sentence ends with the region: its words end a sentence and no "he asked" follows. */
function endsUnit(tokens: readonly Token[], region: Region, bits: Uint16Array): boolean {
  const end = region.closed ? region.last - 2 : region.last - 1;
  const inner = tokens[end];
  const after = tokens[region.last];
  if (!inner || end <= region.first) return false;
  if (!after) return true;
  if (!/[.!?…]$/.test(inner.text)) return false;
  if (after.kind !== 'word') return after.kind === 'mark' || after.text === '(' || after.kind === 'number';
  if (after.text === after.lower) return false;
  if (inner.text === '.' || (inner.kind === 'word' && inner.text.length > 1))
    return !attributes(tokens, region.last, bits, 1);
  return !attributes(tokens, region.last, bits, 4);
}

/** A subject and a reporting verb (or the other way round) right after the mark: `"Why?" Ann Lee asked`. */
function attributes(tokens: readonly Token[], from: number, bits: Uint16Array, reach: number): boolean {
  for (let at = from; at <= from + reach && at < tokens.length; at++) {
    const own = bits[at]!;
    if (own & CUE && at > from) return true;
    if (!(own & (UPPER | PRON))) return false;
  }
  return false;
}
