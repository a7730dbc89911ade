// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/article';
import { piecesOf } from '../../src/page/ranges';

/** A text node and its runs, given as [start in text, end in text, start in node]. */
function runsOver(data: string, ...rows: [number, number, number][]): Run[] {
  const node = document.createTextNode(data);
  return rows.map(([start, end, nodeStart]) => ({ start, end, node, nodeStart }));
}
const covered = (runs: Run[], start: number, end: number) =>
  piecesOf(runs, { start, end }).map(({ node, from, to }) => node.data.slice(from, to));

describe('piecesOf', () => {
  it.each<[string, Run[], number, number, string[]]>([
    ['one run', runsOver('one two three', [0, 13, 0]), 4, 7, ['two']],
    ['collapsed white space', runsOver('one\n   two', [0, 4, 0], [4, 7, 7]), 0, 7, ['one\n   two']],
    ['a soft hyphen', runsOver('re\u00ADply', [0, 2, 0], [2, 5, 3]), 0, 5, ['re\u00ADply']],
    [
      'words that were refused between two runs',
      runsOver('one ADVERT two', [0, 4, 0], [4, 7, 11]),
      0,
      7,
      ['one ', 'two'],
    ],
    ['two nodes', [...runsOver('one ', [0, 4, 0]), ...runsOver('two', [4, 7, 0])], 0, 7, ['one ', 'two']],
    ['a span that begins in a gap', [...runsOver('one', [0, 3, 0]), ...runsOver('two', [5, 8, 0])], 3, 8, ['two']],
    ['a span after the end', runsOver('one', [0, 3, 0]), 10, 12, []],
    ['no runs', [], 0, 5, []],
  ])('%s', (_, runs, start, end, expected) => expect(covered(runs, start, end)).toEqual(expected));
});
