import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, ROOT, readFile } from './files';

type Messages = Record<string, { message: string; description?: string; placeholders?: Record<string, unknown> }>;
const LOCALES = readdirSync(join(ROOT, 'assets/_locales'));
const messagesOf = (locale: string) => JSON.parse(readFile(`assets/_locales/${locale}/messages.json`)) as Messages;
const english = messagesOf('en');
const CODE = [...filesBelow('src', /\.tsx?$/), ...filesBelow('entrypoints', /\.(?:tsx?|html)$/), 'wxt.config.ts']
  .map(readFile)
  .join('\n');

describe('messages', () => {
  it('exist wherever the code asks for one by name', () => {
    const asked = [...CODE.matchAll(/\bt\(\s*'(\w+)'|__MSG_(\w+)__/g)].map((m) => (m[1] ?? m[2])!);
    expect(asked.length).toBeGreaterThan(20);
    expect([...new Set(asked)].filter((key) => !(key in english))).toEqual([]);
  });
  it.each(Object.entries(english))('%s has words and balanced placeholders', (_, { message, placeholders = {} }) => {
    expect(message.trim()).not.toBe('');
    const named = [...message.matchAll(/\$([a-z]\w*)\$/gi)].map((m) => m[1]!.toLowerCase());
    expect(named.filter((name) => !(name in placeholders))).toEqual([]);
  });
  it.each(LOCALES)('%s is complete; its language decides which plural forms there are', (locale) => {
    const own = messagesOf(locale);
    expect([...new Set(Object.keys(own).map(stemOf))].sort()).toEqual(
      [...new Set(Object.keys(english).map(stemOf))].sort(),
    );
    const counted = Object.keys(english).filter((key) => key.endsWith('_other'));
    expect(counted.filter((key) => !(key in own))).toEqual([]);
  });
  it.each(LOCALES)('%s fills the same placeholders', (locale) => {
    for (const [key, { placeholders = {} }] of Object.entries(messagesOf(locale))) {
      const model = english[key] ?? english[`${stemOf(key)}_other`];
      expect(
        Object.keys(placeholders).filter((name) => !(name in (model?.placeholders ?? {}))),
        key,
      ).toEqual([]);
    }
  });
});

/** A message's name without its plural form. */
function stemOf(key: string): string {
  return key.replace(/_(?:zero|one|two|few|many|other)$/, '');
}
