import type { FigureKind } from '../model';
import { addModifiers, draft } from './draft';
import type { Layers } from './layers';
import { type Counted, readCounted } from './nouns';
import { readQuantity } from './quantity';
import { type Range, readRange } from './range';
import { type Elsewhere, findElsewhere, type Memory } from './read/bare';
import { isRejected } from './reject';
import { at, type Scope, word } from './scope';
import type { Draft, Quantity } from './types';
import { readRate } from './unit/rate';

/** Reads the plain figure whose number begins at token `i`; null when there is none or it is no figure. */
export function readAmount(s: Scope, i: number, layers: Layers, memory: Memory): Draft | null {
  const quantity = readQuantity(s, i);
  if (!quantity) return null;
  const range = readRange(s, quantity);
  const last = range?.last ?? quantity.last;
  const unit = range ? range.unit : quantity.unit;
  const counted = unit ? null : readNoun(s, last, quantity);
  if (isRejected(s, quantity, layers, unit !== null || counted !== null)) return null;
  const elsewhere = unit || counted ? null : findElsewhere(s, quantity.first, last, memory);
  if (!unit && !counted && !elsewhere && !isTelling(s, quantity, range)) return null;
  if (isKnownPair(s, quantity, counted)) return null;
  const figure = draftOf(s, quantity, range, counted, elsewhere);
  addRate(s, figure);
  addModifiers(s, figure);
  if (word(s, figure.last) === 'ago' && isPlain(figure) && figure.kind === 'duration') return null;
  return isOne(quantity) && !range && figure.kind === 'count' && !isTellingOne(s, figure) ? null : figure;
}

/** Whether no bound or approximation was said of the figure ("just six years ago" is no claim of its own). */
const isPlain = (figure: Draft): boolean => !figure.approximate && figure.low === null && figure.high === null;

const isOne = ({ number }: Quantity) => number.value === 1 && number.form === 'words';

function readNoun(s: Scope, last: number, { number }: Quantity): Counted | null {
  if (number.form === 'fraction' && number.value !== null && number.value < 1) return shareOf(s, last);
  const of = number.form === 'vague' && word(s, last) === 'of' ? 1 : 0;
  return readCounted(s, last + of, number.value === 1);
}

/** "half the condos": the whole that the share is of, outside the span. */
function shareOf(s: Scope, last: number): Counted | null {
  if (word(s, last) !== 'the' && word(s, last) !== 'all') return null;
  const noun = readCounted(s, last + 1, false);
  return noun && { ...noun, first: last, last };
}

/** "the two countries", "both two", "no two people": known already, or no count at all. */
function isKnownPair(s: Scope, { number, first, unit }: Quantity, counted: Counted | null): boolean {
  if (number.value !== 2 || number.form !== 'words' || unit || !counted) return false;
  return /^(?:the|these|those|both|no|any|either|all)$/.test(word(s, first - 1));
}

function draftOf(
  _s: Scope,
  quantity: Quantity,
  range: Range | null,
  counted: Counted | null,
  elsewhere: Elsewhere | null,
): Draft {
  const { number } = quantity;
  const unit = range ? range.unit : quantity.unit;
  const share = number.form === 'fraction' && number.value! < 1;
  const kind: FigureKind = unit?.kind ?? (share ? 'ratio' : elsewhere?.unit === 'magnitude' ? 'measure' : 'count');
  const first = range?.first ?? quantity.first;
  const figure = draft({
    first,
    last: counted?.last ?? elsewhere?.last ?? range?.last ?? quantity.last,
    kind,
    rule: `${kind}.${elsewhere?.rule ?? (range ? 'range' : number.form)}`,
    value: range ? null : number.value,
    low: range ? range.low : number.atLeast ? number.value : number.low,
    high: range ? range.high : number.high,
    unit: unit?.name ?? counted?.name ?? elsewhere?.unit ?? crowd(quantity),
    approximate: number.vague,
  });
  figure.states = range?.states ? [range.low, range.high] : null;
  return figure;
}

/** "thousands attended", "by the hundreds": crowds are people where nothing else was said. */
const crowd = ({ number, unit }: Quantity): string | null =>
  number.form === 'vague' && number.low !== null && !unit ? 'people' : null;

/** A number without unit or noun is a figure only when its form says so: a scale, a grouping, a share. */
function isTelling(s: Scope, { number }: Quantity, range: Range | null): boolean {
  if (range?.states || (range && word(s, range.first) === 'between')) return true;
  if (number.scale > 1 || number.form === 'vague' || number.form === 'fraction') return true;
  return number.form === 'digits' && (/[,.]\d|^\d{5,}$/.test(at(s, number.last - 1)!.text) || isLevel(s, number.first));
}

/** "down 0.1 per cent at 5884", "an average of 1500": a level told without its unit. */
function isLevel(s: Scope, i: number): boolean {
  const before = word(s, i - 1);
  if (before === 'of') return /^(?:average|total|sum|maximum|minimum|record|high|low|peak)$/.test(word(s, i - 2));
  return (before === 'at' || before === 'to') && /^(?:%|percent|cent|points)$/.test(word(s, i - 2));
}

/** "one" counts only where a modifier, an event or a list of counts makes it matter. */
function isTellingOne(s: Scope, figure: Draft): boolean {
  if (/^(?:only|just|exactly|at|least|more)$/.test(word(s, figure.first))) return true;
  const before = word(s, figure.first - 1);
  if (/^(?:including|killing|killed|wounding|injuring|no)$/.test(before)) return before !== 'no';
  const happened =
    /^(?:was|is|has)$/.test(word(s, figure.last)) &&
    /^(?:killed|injured|wounded|hurt|arrested|missing|dead|died|been|hospitalized)$/.test(word(s, figure.last + 1));
  return happened || word(s, figure.last) === 'died';
}

function addRate(s: Scope, figure: Draft): void {
  if (figure.kind === 'count' || figure.kind === 'ratio') return;
  const rate = readRate(s, figure.last);
  if (!rate) return;
  const base = figure.unit === '$' || figure.unit === 'US$' ? 'dollars' : figure.unit;
  figure.unit = `${base} per ${rate.per}`;
  figure.last = rate.last;
}
