import type { Token } from '../language';
import type { Period, Unit } from './calendar';
import type { Choice } from './direction';
import { unitOf, type Value } from './values';

/** A date expression: the tokens `[first, last)` it covers and what they stand for. */
export interface Found {
  first: number;
  last: number;
  value: Value;
  rule: string;
  confidence: number;
  /** Whether it stands inside quotation marks. */
  quoted?: boolean;
}

/** What a rule may look at: the tokens of one sentence, the day of writing, and the dates before this one. */
export interface Context {
  tokens: readonly Token[];
  /** The sentence's tokens `[from, to)`. */
  from: number;
  to: number;
  /** Day number of publication; null when unknown, and then only dates written in full are placed. */
  anchor: number | null;
  found: Found[];
  /** Whether the token being read stands inside quotation marks. */
  quoted: boolean;
  /** Day before month in "3/4/2012". */
  dayFirst: boolean;
  /** Told of every choice between a past and a future reading; for training. */
  trace?: (span: { first: number; last: number }, choice: Choice, past: Period, future: Period) => void;
}

/** Reads a date expression whose head stands at token `at`; null when there is none. */
export type Rule = (context: Context, at: number) => Found | null;

/** Lower-case word at token `at`, '' outside the sentence. */
export function word(context: Context, at: number): string {
  return at >= context.from && at < context.to ? context.tokens[at]!.lower : '';
}

/** First token that no earlier mention covers and that a rule may still take into its span. */
export function floor(context: Context): number {
  const before = context.found.at(-1);
  return before && before.last > context.from ? before.last : context.from;
}

/** Whether token `at` begins with a capital letter. */
export function capital(context: Context, at: number): boolean {
  if (at < context.from || at >= context.to) return false;
  const token = context.tokens[at]!;
  return token.kind === 'word' && token.text[0] !== token.lower[0];
}

/** Whether token `at` follows its left neighbour without white space. */
export function glued(context: Context, at: number): boolean {
  return at > context.from && at < context.to && !context.tokens[at]!.spaced;
}

/** Plain whole number at token `at` with no more than `digits` digits, else NaN. */
export function whole(context: Context, at: number, digits = 4): number {
  const text = word(context, at);
  return text.length > 0 && text.length <= digits && /^\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** Rules whose dates were counted from another date of the text: nothing is counted from them again. */
const POINTERS = new Set(['from-text', 'quarter-pointed', 'ago-quarter', 'same-period']);

/** The last date before this one that is exactly one period of the wanted units, not too far back in the text. */
export function focus(context: Context, units: readonly Unit[], reach = 120): Found | null {
  for (let i = context.found.length - 1; i >= 0 && i >= context.found.length - 12; i--) {
    const found = context.found[i]!;
    if (context.from - found.last > reach) return null;
    const unit = POINTERS.has(found.rule) ? null : unitOf(found.value);
    if (unit && units.includes(unit)) return found;
  }
  return null;
}
