import { describe, expect, it } from 'vitest';
import { DATA, DOCUMENTS, FIGHTS, FILLS, TRICKS } from '../browser/hostile/cases';
import { readFile } from './files';

const rows = [...readFile('docs/hostile.md').matchAll(/^\| (?!case |-)([^|]+) \|/gm)].map(([, name]) => name!.trim());
const cases = [DATA, TRICKS, FILLS, DOCUMENTS].flatMap((table) => Object.keys(table));

describe('docs/hostile.md', () => {
  it('tells of every hostile case that is tested, and of no other', () => {
    expect([...rows].sort()).toEqual([...cases, ...FIGHTS, 'about:blank'].sort());
  });
  it.each([...FIGHTS])('%s has a test', (name) => {
    expect(readFile('tests/browser/hostile/scripts.test.ts')).toContain(`it('${name} `);
  });
});
