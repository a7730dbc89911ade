import { describe, expect, it } from 'vitest';
import { readLanguage } from '../../../src/parser/language';
import type { BlockKind } from '../../../src/parser/model';
import { findQuotes } from '../../../src/parser/quotes';

type Line = string | [BlockKind, string];

/** Quotes of a page whose paragraphs are given one by one, with rule, words and speaker. */
function read(lines: Line[]): [string, string, string | null][] {
  const blocks: { start: number; end: number; kind: BlockKind }[] = [];
  let text = '';
  for (const line of lines) {
    const [kind, words] = typeof line === 'string' ? (['paragraph', line] as const) : line;
    if (text) text += '\n\n';
    blocks.push({ start: text.length, end: text.length + words.length, kind });
    text += words;
  }
  return findQuotes(readLanguage({ text, blocks }), { entities: [] })
    .filter((q) => q.kind === 'direct')
    .map((q) => [q.rule, q.text, q.speaker?.name ?? null]);
}

const TALK = [
  'Ann Lee and Bob Ray met on stage on Monday.',
  'LEE: The dam will hold for years.',
  'RAY: I have my doubts about the wall.',
  'LEE: You had them last year too.',
];

const FOUND: [string, Line[], [string, string, string | null][]][] = [
  [
    'transcript in capitals, surnames taken to full names',
    TALK,
    [
      ['transcript', 'The dam will hold for years.', 'Ann Lee'],
      ['transcript', 'I have my doubts about the wall.', 'Bob Ray'],
      ['transcript', 'You had them last year too.', 'Ann Lee'],
    ],
  ],
  [
    'transcript with a speaker whom nothing else names',
    ['VOSS: Is it safe?', 'MODERATOR: One at a time.', 'VOSS: Is the dam safe or not?'],
    [
      ['transcript', 'Is it safe?', 'VOSS'],
      ['transcript', 'One at a time.', 'MODERATOR'],
      ['transcript', 'Is the dam safe or not?', 'VOSS'],
    ],
  ],
  [
    'party in brackets after the name',
    ['LEE (R-WIS.): The dam will hold.', 'RAY (D-OHIO): It will not hold.', 'LEE (R-WIS.): We shall see.'],
    [
      ['transcript', 'The dam will hold.', 'LEE'],
      ['transcript', 'It will not hold.', 'RAY'],
      ['transcript', 'We shall see.', 'LEE'],
    ],
  ],
  [
    'a turn goes on in a paragraph of its own',
    [TALK[0]!, TALK[1]!, 'I have seen the plans myself.', TALK[2]!, TALK[3]!],
    [
      ['transcript', 'The dam will hold for years.', 'Ann Lee'],
      ['transcript', 'I have seen the plans myself.', 'Ann Lee'],
      ['transcript', 'I have my doubts about the wall.', 'Bob Ray'],
      ['transcript', 'You had them last year too.', 'Ann Lee'],
    ],
  ],
  [
    'interview: the answers are the guest’s',
    [
      'Ann Lee, an engineer, has run the dam for ten years.',
      'Q: Is it safe?',
      'A: It has never been safer.',
      'Q: And the wall?',
      'A: We mended it in May.',
    ],
    [
      ['transcript', 'It has never been safer.', 'Ann Lee'],
      ['transcript', 'We mended it in May.', 'Ann Lee'],
    ],
  ],
  [
    'interview: with two guests nobody is guessed',
    ['Ann Lee and Bob Ray run the dam.', 'Q. Is it safe?', 'A. It has never been safer.', 'Q. And the wall?'],
    [['transcript', 'It has never been safer.', null]],
  ],
  [
    'social post: signature with account and date',
    [
      ['blockquote', 'the longest night of my life, thank you all'],
      ['blockquote', '— Ann Lee (@annlee) March 3, 2024'],
    ],
    [['signature', 'the longest night of my life, thank you all', 'Ann Lee']],
  ],
  [
    'two posts, one after the other',
    [
      ['blockquote', 'the longest night of my life'],
      ['blockquote', 'Ann Lee (@annlee) March 3, 2024'],
      ['blockquote', 'gates stay closed tonight'],
      ['blockquote', 'Northfield Dam (@dam) March 4, 2024'],
    ],
    [
      ['signature', 'the longest night of my life', 'Ann Lee'],
      ['signature', 'gates stay closed tonight', 'Northfield Dam'],
    ],
  ],
  [
    'social post in plain text, signature in the same paragraph',
    ['the longest night of my life — Ann Lee (@annlee) March 3, 2024'],
    [['signature', 'the longest night of my life', 'Ann Lee']],
  ],
  [
    'social post in plain text, signature below',
    ['the longest night of my life', '— Ann Lee (@annlee) March 3, 2024'],
    [['signature', 'the longest night of my life', 'Ann Lee']],
  ],
  [
    'marked quote with a signature below',
    ['The week in words.', '“The dam will hold.”', '— Ann Lee, engineer'],
    [['signature', '“The dam will hold.”', 'Ann Lee']],
  ],
  [
    'block quote after a colon',
    [
      'In a letter to the town, Ann Lee wrote:',
      ['blockquote', 'The dam was built to last.'],
      ['blockquote', 'It will outlive us all.'],
      'The town was not reassured.',
    ],
    [
      ['block', 'The dam was built to last.', 'Ann Lee'],
      ['block', 'It will outlive us all.', 'Ann Lee'],
    ],
  ],
];

const SILENT: [string, Line[]][] = [
  ['a list of facts', ['WHEN: Friday at noon', 'WHERE: Town hall in Northfield', 'COST: Ten dollars at the door']],
  ['a news line in capitals', ['UPDATE: The road is open again.', 'The dam held.']],
  ['one label alone', ['LEE: The dam will hold.', 'The town was glad.']],
  ['a label for a sentence', ['The result: nobody came.', 'The reason: it rained.', 'The result: no vote.']],
  ['one question', ['Q: What is a dam?', 'It is a wall across a river.']],
  ['a block quote that nobody is named for', ['The rules are short.', ['blockquote', 'No swimming at night.']]],
  ['a line after a dash that names nobody', ['The dam held.', '— and the town slept']],
  ['a signature without a quote before it', ['The dam held all night.', '— Ann Lee, engineer']],
  ['a byline with an account', [['heading', 'Dam holds'], 'Ann Lee (@annlee) is a reporter in Northfield.']],
];

describe('quotes that the form of the page shows', () => {
  it.each(FOUND)('%s', (_, lines, want) => expect(read(lines)).toEqual(want));
  it.each(SILENT)('is silent on %s', (_, lines) => expect(read(lines)).toEqual([]));
});
