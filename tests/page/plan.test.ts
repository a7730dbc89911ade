import { describe, expect, it } from 'vitest';
import { MARK_KINDS, type Mark, type MarkKind, type PaintOptions } from '../../src/page/mark';
import { planMarks } from '../../src/page/plan';

const kinds = Object.fromEntries(MARK_KINDS.map((kind) => [kind, true])) as Record<MarkKind, boolean>;
const OPTIONS: PaintOptions = { kinds, everyMention: false, intensity: 'normal', threshold: 0.5, print: false };
const mark = (id: string, kind: MarkKind, start: number, end: number, confidence = 0.9): Mark => ({
  id,
  kind,
  start,
  end,
  mention: 0,
  confidence,
});
const BLOCKS = [
  { start: 0, end: 100, kind: 'paragraph' as const },
  { start: 102, end: 200, kind: 'paragraph' as const },
];
const starts = (marks: Mark[], options: Partial<PaintOptions> = {}, hidden: string[] = []) =>
  planMarks(marks, BLOCKS, { ...OPTIONS, ...options }, new Set(hidden)).map(({ start }) => start);

describe('planMarks', () => {
  const person = [mark('p', 'person', 5, 9), mark('p', 'person', 50, 54), mark('p', 'person', 110, 114)];
  const place = [mark('l', 'place', 20, 24), mark('l', 'place', 120, 124)];
  it.each<[string, Mark[], Partial<PaintOptions>, number[]]>([
    ['marks a person once a paragraph', person, {}, [5, 110]],
    ['marks a place once an article', place, {}, [20]],
    ['marks every mention when asked', person, { everyMention: true }, [5, 50, 110]],
    [
      'marks figures and dates inside a quote, but no names',
      [mark('q', 'quote', 0, 60), mark('f', 'figure', 10, 12), mark('p', 'person', 20, 24), mark('d', 'date', 30, 34)],
      {},
      [0, 10, 30],
    ],
    [
      'marks the name after a quote that held it',
      [mark('q', 'quote', 0, 40), mark('p', 'person', 10, 14), mark('p', 'person', 50, 54)],
      {},
      [0, 50],
    ],
    ['leaves out what is not sure', [mark('f', 'figure', 1, 2, 0.4), mark('g', 'figure', 3, 4, 0.5)], {}, [3]],
    [
      'leaves out kinds that are off',
      [...person, mark('f', 'figure', 60, 62)],
      { kinds: { ...kinds, person: false } },
      [60],
    ],
  ])('%s', (_, marks, options, expected) => expect(starts(marks, options)).toEqual(expected));

  it('leaves out what the reader hid', () => expect(starts(person, {}, ['p'])).toEqual([]));
  it('is bounded', () => {
    const many = Array.from({ length: 9000 }, (_, at) => mark(`f${at}`, 'figure', at, at + 1));
    expect(starts(many).length).toBe(3000);
  });
});
