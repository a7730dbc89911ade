import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/parser/figures';
import { readLanguage } from '../../../src/parser/language';
import { figuresOf } from './helpers';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function below1000(n: number, and: string): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return TENS[Math.floor(n / 10) - 2]! + (n % 10 ? `-${SMALL[n % 10]}` : '');
  const rest = n % 100;
  return `${SMALL[Math.floor(n / 100)]} hundred${rest ? `${and}${below1000(rest, and)}` : ''}`;
}

/** A whole number in English words, with or without the British "and". */
function inWords(n: number, and: string): string {
  const parts: string[] = [];
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    const count = Math.floor((n % (size * 1000)) / size);
    if (count) parts.push(`${below1000(count, and)} ${name}`);
  }
  if (n % 1000) parts.push(below1000(n % 1000, and));
  return parts.join(' ') || 'zero';
}

const first = (text: string) => figuresOf(text)[0];
const grouped = (n: number, by: string) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, by);
const whole = fc.integer({ min: 2, max: 999_999_999 });

describe('numbers are read back as they were written', () => {
  it('digits, with any grouping', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('', ',', '\u00a0', '\u202f'), (n, by) => {
        expect(first(`They sold ${grouped(n, by)} apples.`)?.value).toBe(n);
      }),
    );
  });

  it('decimals', () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 1, max: 99 }), (n, cents) => {
        const text = `${grouped(n, ',')}.${String(cents).padStart(2, '0')}`;
        expect(first(`It weighs ${text} kilograms.`)?.value).toBeCloseTo(n + cents / 100, 6);
      }),
    );
  });

  it('words, British and American', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom(' and ', ' '), (n, and) => {
        expect(first(`They sold ${inWords(n, and)} apples.`)).toMatchObject({ value: n, unit: 'apples' });
      }),
    );
  });

  it('scale words and suffixes after money', () => {
    const scales = fc.constantFrom<[string, number]>(
      [' million', 1e6],
      ['m', 1e6],
      [' billion', 1e9],
      ['bn', 1e9],
      ['k', 1e3],
      [' trillion', 1e12],
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        scales,
        fc.constantFrom('$', '£', '€', 'US$'),
        (tenths, [scale, by], sign) => {
          const figure = first(`The fund holds ${sign}${tenths / 10}${scale}.`);
          expect(figure).toMatchObject({ kind: 'money', unit: sign });
          expect(figure!.value).toBe((tenths * by) / 10);
        },
      ),
    );
  });

  it('ranges keep both ends and their order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.constantFrom(' to ', '–', '-'),
        (low, more, joint) => {
          expect(first(`It takes ${low}${joint}${low + more} kilograms.`)).toMatchObject({
            value: null,
            low,
            high: low + more,
          });
        },
      ),
    );
  });

  it('says of a number with more digits than it can hold that it is near', () => {
    expect(first('They counted 12,345,678,901,234,567,891 atoms.')?.approximate).toBe(true);
    expect(first('They counted 123,456,789,012,345 atoms.')).toMatchObject({
      value: 123456789012345,
      approximate: false,
    });
  });

  it('the same amount in several notations', () => {
    const notations = (n: number) => [
      `$${grouped(n * 1e6, ',')}`,
      `$${n} million`,
      `$${n}m`,
      `${inWords(n, ' and ')} million dollars`,
      `USD ${n} million`,
    ];
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), (n) => {
        const read = notations(n).map((text) => first(`They paid ${text}.`));
        expect(read.map((figure) => [figure?.kind, figure?.value])).toEqual(read.map(() => ['money', n * 1e6]));
      }),
    );
  });

  it('temperatures, durations and negative numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), (n) => {
        const read = [`minus ${n} degrees Celsius`, `-${n}°C`, `${n}-minute`, `${inWords(n, ' ')} minutes`];
        const wanted = [-n, -n, n, n];
        expect(read.map((text) => first(`It was ${text} yesterday.`)?.value)).toEqual(wanted);
      }),
    );
  });

  it('shares of a whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 51, max: 999 }), (part, of) => {
        expect(first(`It helped ${part} out of ${of} pupils.`)).toMatchObject({ kind: 'ratio', value: part / of });
      }),
    );
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'1 2,500 3.5 -7 $ US$ % percent half two million hundreds of dozens and to or from between at least more than rose fell by aged year old , . ( ) - – / : th people miles £ 1/2 ½ a an one in out the cases were killed 20 km °'.split(
      ' ',
    ),
  );
  const soup = fc
    .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .chain((parts) =>
      fc
        .array(fc.constantFrom(' ', '', '\n'), { minLength: parts.length, maxLength: parts.length })
        .map((gaps) => parts.map((part, i) => part + gaps[i]).join('')),
    );

  it('spans are in order, inside the text and repeat their words; numbers are finite', () => {
    fc.assert(
      fc.property(soup, (text) => {
        let end = 0;
        for (const figure of findFigures(readLanguage({ text, blocks: [] }), { dates: [], entities: [] })) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.text).toBe(text.slice(figure.start, figure.end));
          for (const n of [figure.value, figure.low, figure.high]) expect(n === null || Number.isFinite(n)).toBe(true);
          expect(figure.confidence).toBeGreaterThan(0);
          expect(figure.confidence).toBeLessThanOrEqual(1);
          end = figure.end;
        }
      }),
      { numRuns: 600 },
    );
  });

  it.each([
    ['huge', `${'9'.repeat(5000)} people`],
    ['tiny', `0.${'0'.repeat(5000)}1 grams`],
    ['many groups', `1${',000'.repeat(5000)} people`],
    ['malformed', '1,2,3 people, 1..2 miles, 3.4.5.6 km, --5 %, $ $ $ 4, 5 % % %, 1/0 of it, 0/0'],
    ['scales on scales', 'a million million billion trillion thousand dozen hundred people'],
    ['words without end', 'two hundred '.repeat(2000)],
  ])('%s numbers do not throw', (_, text) => {
    expect(() => figuresOf(text)).not.toThrow();
  });

  it.each([
    ['numbers in a row', '7 '],
    ['amounts in one sentence', '$3 million, or 4%, of 12 people; '],
    ['ranges without end', '1 to 2 - '],
    ['words of numbers', 'two and '],
    ['brackets', '5 miles ( '],
    ['chains of phrases', '5 miles of parts of parts of '],
    ['nouns without end', '3 big old red tall sad '],
  ])('time grows with the length: %s', { timeout: 60_000 }, (_, part) => {
    const time = (count: number) => {
      const language = readLanguage({ text: part.repeat(count), blocks: [] });
      // Time of the processor, in ms: other programs on the machine must not count.
      const start = process.cpuUsage();
      findFigures(language, { dates: [], entities: [] });
      return process.cpuUsage(start).user / 1000;
    };
    time(200);
    const few = Math.min(time(400), time(400), time(400));
    expect(Math.min(time(3200), time(3200))).toBeLessThan(Math.max(few, 8) * 8 * 4);
  });
});
