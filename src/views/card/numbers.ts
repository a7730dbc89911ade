import type { Figure } from '../../parser/model';
import { numberText, ordinal } from '../parts/format';
import type { Wording } from '../parts/translate';

/** Kinds whose unit is written beside the number; others name what they count on a line of its own. */
const WITH_UNIT: ReadonlySet<Figure['kind']> = new Set(['money', 'percent', 'measure', 'duration', 'age']);

const isCurrency = (unit: string) => /[$€£¥₹₽₩₺₪]$/.test(unit) || /^[A-Z]{3}$/.test(unit);

export interface NumberWords {
  /** "about", "more than", …; null for a plain number. */
  lead: string | null;
  number: string;
  unit: string | null;
}

function leadOf({ value, low, high, approximate }: Figure, { t }: Wording): string | null {
  if (value !== null && low === value && high === null) return t('card_at_least');
  if (value !== null && high === value && low === null) return t('card_at_most');
  if (value === null && low !== null && high === null) return t('card_at_least');
  return approximate ? t('card_about') : null;
}

/** A figure's value in the reader's own number format. Null where the text gives none that can be computed. */
export function numberWords(figure: Figure, wording: Wording): NumberWords | null {
  const { value, low, high, unit, kind } = figure;
  const format = (n: number) => (kind === 'ordinal' ? ordinal(n, wording.locale) : numberText(n, wording.locale));
  const single = value ?? (high === null ? low : low === null ? high : null);
  const number =
    single !== null ? format(single) : low !== null && high !== null ? `${format(low)} – ${format(high)}` : null;
  if (number === null) return null;
  const shown = unit && WITH_UNIT.has(kind) ? unit : null;
  const [currency, rest] = shown ? splitCurrency(shown) : [null, null];
  const lead = leadOf(figure, wording);
  if (currency)
    return {
      lead,
      number: `${currency}${currency.length === 3 && /[A-Z]{3}/.test(currency) ? ' ' : ''}${number}`,
      unit: rest,
    };
  return { lead, number, unit: shown };
}

/** "US$ per day" → currency "US$" and the rest. */
function splitCurrency(unit: string): [string, string | null] | [null, null] {
  const [first = '', ...others] = unit.split(' ');
  return isCurrency(first) ? [first, others.join(' ') || null] : [null, null];
}
