import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/article';
import { analyze } from '../../../src/parser';

const pointsOf = (text: string) =>
  analyze(articleFromText(text, '2024-07-22')).summary.keyPoints.map(({ start, end }) => text.slice(start, end));

const STORY = `A fire destroyed the covered market of Veldmoor on Sunday night and injured four people, the fire service said.

Some 120 stalls burned down. The mayor, Anneke Vos, announced that traders would move to the old tram depot until a new hall is built.

“We will open on Thursday. Nobody here is going to lose a season.” He said so.

“It was the heart of the town,” said Piet Raven, who sold cheese there for 30 years.

The cause is not known. Police have sealed off the site and will search it on Tuesday.

The market was built in 1911 and survived a flood in 1953.`;

describe('key points', () => {
  const points = pointsOf(STORY);

  it('are three to five sentences of the story, each once', () => {
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(5);
    expect(new Set(points).size).toBe(points.length);
    for (const point of points) expect(point).toMatch(/^[A-Z“].*[.”]$/s);
  });
  it('begin with what happened', () => expect(points[0]).toMatch(/^A fire destroyed/));
  it.each([
    ['a quote without its speaker', /^“We will open/],
    ['words that lean on others', /^He said so/],
  ])('are never %s', (_, words) => expect(points.filter((point) => words.test(point))).toEqual([]));
  it.each(['He', 'She', 'They', 'It', 'This', 'His', 'We'])('never begin with a dangling "%s"', (word) => {
    const story = `The mayor of Veldmoor resigned on Sunday after a dispute about the covered market. ${word} was the reason for a long dispute in the council, which voted twice this year. The council will elect a new mayor on 4 May, officials said.`;
    const points = pointsOf(story);
    expect(points).toHaveLength(2);
    expect(points.filter((point) => point.startsWith(word))).toEqual([]);
  });
  it('are never headings or labels', () => {
    expect(pointsOf(`World news\n\nMore stories\n\n${STORY}`).filter((point) => /^(?:World|More)/.test(point))).toEqual(
      [],
    );
  });
  it.each([
    ['', 0],
    ['Untitled', 0],
    ['The bridge over the river is closed again.', 1],
  ])('of "%s" are %i', (text, count) => expect(pointsOf(text)).toHaveLength(count));
  it('say nothing twice', () => {
    const twice =
      'A fire destroyed the covered market of Veldmoor on Sunday night. A fire destroyed the covered market of Veldmoor late on Sunday.';
    expect(pointsOf(twice)).toHaveLength(1);
  });
});
