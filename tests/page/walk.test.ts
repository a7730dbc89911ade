import { describe, expect, it } from 'vitest';
import type { Mark, MarkKind } from '../../src/page/mark';
import { siblingsOf, stepFrom } from '../../src/page/walk';

const mark = (id: string, start: number, kind: MarkKind = 'quote', mention = 0): Mark => ({
  id,
  kind,
  start,
  end: start + 5,
  mention,
  confidence: 1,
});
const LIST = [mark('a', 0), mark('b', 10), mark('c', 20)];

describe('stepFrom', () => {
  it.each<[string, Mark | null, 1 | -1, string | undefined]>([
    ['begins at the first', null, 1, 'a'],
    ['begins at the last, backwards', null, -1, 'c'],
    ['goes on', LIST[0]!, 1, 'b'],
    ['goes back', LIST[1]!, -1, 'a'],
    ['goes round at the end', LIST[2]!, 1, 'a'],
    ['goes round at the start', LIST[0]!, -1, 'c'],
    ['goes on from a mark of another kind', mark('x', 12, 'date'), 1, 'c'],
    ['goes back from a mark of another kind', mark('x', 12, 'date'), -1, 'b'],
    ['goes round after the last', mark('x', 99, 'date'), 1, 'a'],
  ])('%s', (_, current, by, expected) => expect(stepFrom(LIST, current, by)?.id).toBe(expected));
  it('has nowhere to go in an empty list', () => expect(stepFrom([], LIST[0]!, 1)).toBeNull());
});

describe('siblingsOf', () => {
  const all = [...LIST, mark('p', 1, 'person', 0), mark('p', 30, 'person', 1), mark('o', 40, 'person', 0)];
  it('walks the mentions of one name', () =>
    expect(siblingsOf(all[4]!, all).map(({ start }) => start)).toEqual([1, 30]));
  it('walks all quotes', () => expect(siblingsOf(LIST[0]!, all)).toHaveLength(3));
});
