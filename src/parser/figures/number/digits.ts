/** More digits than any quantity in the news needs; longer ones are codes. */
const LONGEST = 30;

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
/** Indian grouping: "1,00,000". */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
/** Continental grouping, only where it cannot be a decimal: "1.200.000". */
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/;

/** Value of digits with their grouping and decimals, or null for what is no number ("1,2,3", "192.168.0.1"). */
export function parseDigits(text: string): number | null {
  if (text.length > LONGEST) return null;
  if (PLAIN.test(text)) return Number(text);
  if (GROUPED.test(text) || INDIAN.test(text)) return Number(text.replaceAll(',', ''));
  if (DOTTED.test(text)) return Number(text.replaceAll('.', ''));
  return null;
}

/** Significant decimal digits that a double always holds. */
const DIGITS = 15;

/** A decimal times a power of ten without the error of binary fractions: 8.2 million is 8,200,000 and nothing less. */
export const scaled = (value: number, by: number): number =>
  by === 1 ? value : Number((value * by).toPrecision(DIGITS));

/** Whether a double holds all digits of a written number. */
export const isExact = (text: string): boolean => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= DIGITS;
