import { describe, expect, it } from 'vitest';
import { parseArgs, UsageError } from '../../src/cli/args';

const file = { do: 'file', format: 'summary', url: null, published: null };

describe('command line', () => {
  it.each([
    [['story.html'], { ...file, path: 'story.html' }],
    [['-'], { ...file, path: '-' }],
    [['--format', 'csv', 'a.txt'], { ...file, path: 'a.txt', format: 'csv' }],
    [['a.txt', '--format=json'], { ...file, path: 'a.txt', format: 'json' }],
    [['a', '--published', '2024-02-29'], { ...file, path: 'a', published: '2024-02-29' }],
    [['a', '--url', 'https://a.example/x'], { ...file, path: 'a', url: 'https://a.example/x' }],
    [['--jsonl'], { do: 'jsonl' }],
    [['--help'], { do: 'help' }],
  ])('%j', (words, command) => expect(parseArgs(words)).toEqual(command));

  it.each([
    [[], 'name a file'],
    [['a', 'b'], 'one file at a time'],
    [['--format', 'pdf', 'a'], 'unknown format pdf'],
    [['--format'], 'needs a value'],
    [['--publish', 'x'], 'unknown option --publish'],
    [['--published', '2024-13-01', 'a'], 'not an ISO date'],
    [['--published', 'yesterday', 'a'], 'not an ISO date'],
    [['--url', 'nonsense', 'a'], 'not an address'],
    [['--jsonl', 'a'], 'takes no file'],
  ])('%j is refused', (words, message) => {
    expect(() => parseArgs(words)).toThrow(UsageError);
    expect(() => parseArgs(words)).toThrow(message);
  });
});
