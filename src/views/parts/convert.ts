import type { Figure } from '../../parser/model';

/** From one unit to the other: `to = from * factor + offset`. Factors are exact by definition of the units (NIST SP 811, appendix B). */
interface Row {
  /** Names as a figure's unit may have them, in lower case. */
  names: string;
  /** Identifier that Intl.NumberFormat knows (ECMA-402, table of sanctioned units). */
  to: string;
  factor: number;
  offset?: number;
  /** Appended to the formatted number where Intl knows no such unit. */
  power?: string;
}

/** Each measure with its counterpart in the other system; the table goes both ways. */
const TABLE: readonly Row[] = [
  { names: 'miles|mile|mi', to: 'kilometer', factor: 1.609344 },
  { names: 'kilometers|kilometres|km|kms', to: 'mile', factor: 1 / 1.609344 },
  { names: 'feet|foot|ft', to: 'meter', factor: 0.3048 },
  { names: 'meters|metres|m', to: 'foot', factor: 1 / 0.3048 },
  { names: 'yards|yard|yd|yds', to: 'meter', factor: 0.9144 },
  { names: 'inches|inch|in', to: 'centimeter', factor: 2.54 },
  { names: 'centimeters|centimetres|cm', to: 'inch', factor: 1 / 2.54 },
  { names: 'miles per hour|mph', to: 'kilometer-per-hour', factor: 1.609344 },
  { names: 'kilometers per hour|kilometres per hour|km/h|kph', to: 'mile-per-hour', factor: 1 / 1.609344 },
  { names: 'acres|acre', to: 'hectare', factor: 0.40468564224 },
  { names: 'hectares|hectare|ha', to: 'acre', factor: 1 / 0.40468564224 },
  { names: 'square miles|sq mi', to: 'kilometer', factor: 1.609344 ** 2, power: '²' },
  { names: 'square kilometers|square kilometres|sq km', to: 'mile', factor: 1.609344 ** -2, power: '²' },
  { names: 'square feet|sq ft', to: 'meter', factor: 0.3048 ** 2, power: '²' },
  { names: 'square meters|square metres|sq m', to: 'foot', factor: 0.3048 ** -2, power: '²' },
  { names: 'pounds|lb|lbs', to: 'kilogram', factor: 0.45359237 },
  { names: 'kilograms|kilos|kg|kgs', to: 'pound', factor: 1 / 0.45359237 },
  { names: 'ounces|oz', to: 'gram', factor: 28.349523125 },
  { names: 'gallons|gallon', to: 'liter', factor: 3.785411784 },
  { names: 'liters|litres|l', to: 'gallon', factor: 1 / 3.785411784 },
  { names: 'degrees fahrenheit', to: 'celsius', factor: 5 / 9, offset: -160 / 9 },
  { names: 'degrees celsius', to: 'fahrenheit', factor: 9 / 5, offset: 32 },
];

const ROWS = new Map(TABLE.flatMap((row) => row.names.split('|').map((name) => [name, row] as const)));

/** Three significant digits, or as many as the article gives: a conversion must not look more exact than its source. */
function rounded(value: number, source: number): number {
  const given = String(Math.abs(source)).replace(/^0+\.?0*|\.|0+$/g, '').length;
  const digits = Math.min(Math.max(given, 2) + (given > 2 ? 0 : 1), 6);
  return Number(value.toPrecision(digits));
}

function show(value: number, row: Row, locale: string): string {
  const unitDisplay = row.power ? 'short' : 'long';
  const text = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: row.to,
    unitDisplay,
    maximumFractionDigits: 2,
  }).format(value);
  return text + (row.power ?? '');
}

/** The values a figure gives, in order: its value, or the two ends of a range. */
const valuesOf = ({ value, low, high }: Figure): number[] =>
  value !== null ? [value] : [low, high].filter((n) => n !== null);

/**
 * A measure in the other system of units, for the reader's locale ("about" and bounds are the caller's to say):
 * "8 miles" gives "12.9 kilometres" in en-GB. Null when the figure is no measure that has a counterpart.
 * @param locale BCP 47 tag
 */
export function converted(figure: Figure, locale: string): string | null {
  const row = figure.kind === 'measure' ? ROWS.get((figure.unit ?? '').toLowerCase()) : undefined;
  const values = valuesOf(figure);
  if (!row || values.length === 0) return null;
  return values.map((value) => show(rounded(value * row.factor + (row.offset ?? 0), value), row, locale)).join(' – ');
}
