import type { Figure } from '../../parser/model';
import type { Wording } from '../parts/translate';

interface Row {
  names: RegExp;
  /** Unit for `Intl.NumberFormat`. */
  to: string;
  factor: number;
  offset?: number;
}

/** Units of one system in the other. Factors: NIST Special Publication 811, appendix B. */
const ROWS: readonly Row[] = [
  { names: /^(?:miles?|mi)$/i, to: 'kilometer', factor: 1.609344 },
  { names: /^(?:feet|foot|ft)$/i, to: 'meter', factor: 0.3048 },
  { names: /^(?:inch(?:es)?|in)$/i, to: 'centimeter', factor: 2.54 },
  { names: /^(?:yards?|yd)$/i, to: 'meter', factor: 0.9144 },
  { names: /^(?:pounds?|lbs?)$/i, to: 'kilogram', factor: 0.45359237 },
  { names: /^acres?$/i, to: 'hectare', factor: 0.40468564 },
  { names: /^(?:mph|miles per hour)$/i, to: 'kilometer-per-hour', factor: 1.609344 },
  { names: /^(?:°F|degrees? Fahrenheit|Fahrenheit)$/i, to: 'celsius', factor: 5 / 9, offset: -32 },
  { names: /^(?:km|kilomet(?:er|re)s?)$/i, to: 'mile', factor: 1 / 1.609344 },
  { names: /^(?:met(?:er|re)s?|m)$/i, to: 'foot', factor: 1 / 0.3048 },
  { names: /^hectares?$/i, to: 'acre', factor: 1 / 0.40468564 },
  { names: /^(?:kilograms?|kg)$/i, to: 'pound', factor: 1 / 0.45359237 },
];

/** The value in the other system of units, rounded to what the text's own digits can carry; null where there is none. */
export function convert({ kind, value, unit }: Figure, { locale }: Wording): string | null {
  if (kind !== 'measure' || value === null || unit === null) return null;
  const row = ROWS.find(({ names }) => names.test(unit));
  if (!row) return null;
  const digits = String(value)
    .replace(/^-?0*\.?0*|\./g, '')
    .replace(/0+$/, '').length;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: row.to,
    unitDisplay: 'long',
    maximumSignificantDigits: Math.max(2, digits),
  }).format((value + (row.offset ?? 0)) * row.factor);
}
