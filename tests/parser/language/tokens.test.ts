import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/parser/language';

const words = (text: string) => tokenize(text).map((t) => t.text);

describe('tokenize', () => {
  const table: [text: string, tokens: string[]][] = [
    ["Austin's", ['Austin', "'s"]],
    ['don’t', ['don’t']],
    ['O’Neill’s dog', ['O’Neill', '’s', 'dog']],
    ['U.S. troops', ['U.S.', 'troops']],
    ['at 5 p.m. on', ['at', '5', 'p.m.', 'on']],
    ['US-led', ['US', '-', 'led']],
    ['US$4.5bn', ['US', '$', '4.5', 'bn']],
    ['2,500, then', ['2,500', ',', 'then']],
    ['20th', ['20', 'th']],
    ['G7 and B52', ['G7', 'and', 'B52']],
    ["''Yes,'' he", ["''", 'Yes', ',', "''", 'he']],
    ['“No…”', ['“', 'No', '…', '”']],
    ['end. Next', ['end', '.', 'Next']],
    ['plan A. Then', ['plan', 'A', '.', 'Then']],
    ['1990s', ['1990', 's']],
    ['😀 ok', ['😀', 'ok']],
  ];
  it.each(table)('%j', (text, tokens) => expect(words(text)).toEqual(tokens));

  it('covers every character that is not white space, once', () => {
    const text = 'A “b-c” d’s 1,2.3% … 😀\u200b \ud800 é\u0301\n\nx';
    let at = 0;
    for (const token of tokenize(text)) {
      expect(text.slice(at, token.start).replace(/[\s\u200b]/g, '')).toBe('');
      expect(text.slice(token.start, token.end)).toBe(token.text);
      at = token.end;
    }
    expect(text.slice(at)).toBe('');
  });
});
