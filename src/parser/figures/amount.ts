import type { FigureKind } from '../model';
import type { Effect } from './data/bounds';
import { covering, type Layers } from './layers';
import { modifierAfter, modifierBefore, overMeansDuring } from './modifier';
import { type Counted, readCounted } from './nouns';
import { readQuantity } from './quantity';
import { type Range, readRange } from './range';
import { isClock } from './reject/clock';
import { isCode } from './reject/codes';
import { isNamed } from './reject/names';
import { isOrdinalDigits } from './reject/ordinal';
import { isYearOrDay } from './reject/year';
import { at, type Scope, word } from './scope';
import type { Draft, Quantity } from './types';
import { readRate } from './unit/rate';

/** Reads the figure whose number begins at token `i`; null when there is none or it is no figure. */
export function readAmount(s: Scope, i: number, layers: Layers, from: number): Draft | null {
  const quantity = readQuantity(s, i);
  if (!quantity || quantity.first < from) return null;
  const range = readRange(s, quantity);
  const last = range?.last ?? quantity.last;
  const unit = range ? range.unit : quantity.unit;
  const { number } = quantity;
  const counted = unit ? null : readNoun(s, last, quantity);
  if (isRejected(s, quantity, layers, unit !== null || counted !== null)) return null;
  const draft = draftOf(quantity, range, counted);
  if (!unit && !counted && !isTelling(s, quantity, range)) return null;
  addRate(s, draft);
  addModifiers(s, draft);
  if (number.value === 1 && number.form === 'words' && !isTellingOne(s, draft)) return null;
  return draft;
}

function readNoun(s: Scope, last: number, quantity: Quantity): Counted | null {
  const { number } = quantity;
  const of = number.form === 'vague' && word(s, last) === 'of' ? 1 : 0;
  if (number.form === 'fraction' && number.value !== null && number.value < 1) return null;
  return readCounted(s, last + of, number.value === 1);
}

/** Numbers that are no quantities: names, dates, clock times, codes, ordinals. */
function isRejected(s: Scope, quantity: Quantity, layers: Layers, counts: boolean): boolean {
  const { number, unit } = quantity;
  const start = at(s, number.first)!.start;
  const end = at(s, number.last - 1)!.end;
  if (unit && unit.kind !== 'duration') return false;
  if (isOrdinalDigits(s, number.last) || isClock(s, number.first, number.last) || isCode(s, number.first, number.last))
    return true;
  if (word(s, quantity.last) === 'ago') return true;
  const date = covering(layers.dates, start, end);
  if (date && !(unit?.kind === 'duration')) return true;
  if (unit) return false;
  const name = covering(layers.names, start, end);
  if (name) return true;
  return isYearOrDay(s, number.first, number.last, counts) || isNamed(s, number.first, number.last, counts);
}

function draftOf(quantity: Quantity, range: Range | null, counted: Counted | null): Draft {
  const { number } = quantity;
  const unit = range ? range.unit : quantity.unit;
  const first = range?.first ?? quantity.first;
  const last = counted?.last ?? range?.last ?? quantity.last;
  const kind: FigureKind = unit?.kind ?? (number.form === 'fraction' && number.value! < 1 ? 'ratio' : 'count');
  return {
    first,
    last,
    core: [first, last],
    kind,
    value: range ? null : number.value,
    low: range ? range.low : number.low,
    high: range ? range.high : number.high,
    unit: unit?.name ?? counted?.name ?? null,
    counted: null,
    approximate: number.vague,
    change: null,
    states: range?.states ? [range.low, range.high] : null,
    rule: `${kind}.${range ? 'range' : number.form}`,
    confidence: 0.9,
  };
}

/** A number without unit or noun is a figure only when its form says so: a scale, a grouping, a share. */
function isTelling(s: Scope, quantity: Quantity, range: Range | null): boolean {
  const { number } = quantity;
  if (range?.states) return true;
  if (number.scale > 1 || number.form === 'vague' || number.form === 'fraction') return true;
  const text = at(s, number.first)!.text;
  return number.form === 'digits' && /[,.]\d/.test(text);
}

/** "one" counts only where a modifier or an event makes it matter. */
function isTellingOne(s: Scope, draft: Draft): boolean {
  return draft.kind !== 'count' || word(s, draft.first) === 'only';
}

function addRate(s: Scope, draft: Draft): void {
  if (draft.kind === 'count' || draft.kind === 'ratio') return;
  const rate = readRate(s, draft.last);
  if (!rate) return;
  const base =
    draft.kind === 'money' && (draft.unit ?? '').endsWith('$') && (draft.unit === '$' || draft.unit === 'US$')
      ? 'dollars'
      : draft.unit;
  draft.unit = `${base} per ${rate.per}`;
  draft.last = rate.last;
}

/** Takes the modifiers around the figure into its span and sets what they say. */
function addModifiers(s: Scope, draft: Draft): void {
  for (let k = 0; k < 2; k++) {
    const before = modifierBefore(s, draft.first);
    if (!before || (draft.kind === 'duration' && overMeansDuring(s, before))) break;
    draft.first = before.first;
    apply(draft, before.effect);
  }
  const after = modifierAfter(s, draft.last);
  if (!after) return;
  draft.last = after.last;
  apply(draft, after.effect);
}

function apply(draft: Draft, effect: Effect): void {
  if (effect === 'about' || effect === 'near') draft.approximate = true;
  if (draft.value === null) return;
  if (effect === 'over') draft.low = draft.value;
  if (effect === 'under' || effect === 'near') draft.high = draft.value;
}
