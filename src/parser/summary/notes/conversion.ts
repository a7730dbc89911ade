import { UNITS } from './lexicon/units';
import { matches, type Noter, note, parseNumber } from './note';

const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)( (?:thousand|million|billion))?';
const UNIT = '((?:square |sq\\.? )?[\\p{L}/]{1,12}[²2]?\\.?(?: per hour| an hour)?)';
/** "100 metres (330 feet)", "64km (40 miles)". */
const BRACKETED = new RegExp(
  `(?<![\\d.,/$£€-])${NUMBER}[ -]?${UNIT} \\((?:about |around |nearly |roughly |some |over |almost |or |approximately )?${NUMBER}[ -]?${UNIT}\\)`,
  'giu',
);
const DEGREES =
  /(?<![\d.,])([-−]?\d+(?:\.\d+)?) ?(?:°|º|degrees )? ?(C|F|Celsius|Fahrenheit)\b \(([-−]?\d+(?:\.\d+)?) ?(?:°|º|degrees )? ?(C|F|Celsius|Fahrenheit)\)/g;
const POWERS: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** A compound before the number ("5 ft 10 in"), a range or a dimension: what is converted is more than the last number. */
const MORE_BEFORE =
  /(?:\d ?(?:ft|foot|feet|lb|lbs|st|stone|m|km|yards?|degrees?|hours?)?,? ?|\bto |\band |[-–×x] ?|\bby |\bbetween )$/i;

/** A measure and its conversion in brackets that are further apart than rounding explains. */
export const conversion: Noter = ({ article: { text } }) => [...measures(text), ...degrees(text)];

function* measures(text: string) {
  for (const match of matches(text, BRACKETED)) {
    const [, n1, p1, u1, n2, p2, u2] = match;
    const from = unitOf(u1!);
    const to = unitOf(u2!);
    if (!from || !to || from === to || from.of !== to.of) continue;
    if (MORE_BEFORE.test(text.slice(Math.max(0, match.start - 14), match.start))) continue;
    const value = (parseNumber(n1!) ?? 0) * (POWERS[p1?.trim().toLowerCase() ?? ''] ?? 1);
    const power = POWERS[p2?.trim().toLowerCase() ?? ''] ?? 1;
    const given = (parseNumber(n2!) ?? 0) * power;
    const expected = from.factors.flatMap((a) => to.factors.map((b) => (value * a) / b));
    if (
      value === 0 ||
      expected.some((one) => fits(one, given, grain(n1!) / (parseNumber(n1!) || 1), grain(n2!) * power))
    )
      continue;
    const inner = match[0].lastIndexOf('(');
    yield note('conversion', [match], {
      original: match[0].slice(0, inner).trim(),
      converted: match[0].slice(inner + 1, -1),
      expected: rounded(expected[0]! / power),
    });
  }
}

/** "square miles" and "sq. miles" are looked up as one word; "an hour" makes a speed of a length. */
function unitOf(words: string) {
  const plain = words.toLowerCase().replace(/\.$/, '').replace('sq.', 'sq');
  const hourly = / (?:per|an) hour$/.test(plain);
  const base = plain.replace(/ (?:per|an) hour$/, '').replace(/^(square|sq) /, '$1-');
  if (!hourly) return UNITS.get(base) ?? null;
  if (/^(?:km|kilomet(?:er|re)s?)$/.test(base)) return UNITS.get('kph')!;
  return /^miles?$/.test(base) ? UNITS.get('mph')! : null;
}

/** The last digit that a number states: 330 → 10, 2,500 → 100, 1.5 → 0.1. */
function grain(number: string): number {
  const plain = number.replaceAll(',', '');
  const dot = plain.indexOf('.');
  if (dot >= 0) return 10 ** -(plain.length - dot - 1);
  return 10 ** (/0*$/.exec(plain)![0].length || 0);
}

/** Beyond what both numbers' last stated digits allow, twelve percent are still taken for loose rounding. */
const LOOSE = 0.12;

function fits(expected: number, given: number, share: number, step: number): boolean {
  const slack = Math.max(expected * Math.min(share, 0.5), step, expected * LOOSE);
  return Math.abs(expected - given) <= slack;
}

const rounded = (value: number) => Number(value.toPrecision(3));

/** Temperatures; a difference of temperatures has no offset of 32. */
function* degrees(text: string) {
  for (const match of matches(text, DEGREES)) {
    const from = match[2]![0]!;
    const to = match[4]![0]!;
    if (from === to || MORE_BEFORE.test(text.slice(Math.max(0, match.start - 14), match.start))) continue;
    const value = Number(match[1]!.replace('−', '-'));
    const given = Number(match[3]!.replace('−', '-'));
    const right = from === 'C' ? value * 1.8 + 32 : (value - 32) / 1.8;
    const change = from === 'C' ? value * 1.8 : value / 1.8;
    if (Math.abs(given - right) <= 2.5 || Math.abs(given - change) <= 2.5) continue;
    const inner = match[0].lastIndexOf('(');
    yield note('conversion', [match], {
      original: match[0].slice(0, inner).trim(),
      converted: match[0].slice(inner + 1, -1),
      expected: Math.round(right),
    });
  }
}
