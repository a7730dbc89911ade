import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plural } from '../../src/views/parts/translate';
import { messagesOf, wordingOf } from '../fixtures/wording';

const ROOT = resolve(__dirname, '../..');
const LANGUAGES = ['en', 'de', 'es', 'fr', 'ar'];
const PLURAL = /_(zero|one|two|few|many|other)$/;

function sources(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(tsx?|html)$/.test(name) ? [readFileSync(path, 'utf8')] : [];
  });
}
const CODE = [
  ...sources(join(ROOT, 'src/views')),
  ...sources(join(ROOT, 'src/export')),
  ...sources(join(ROOT, 'src/browser')),
  ...sources(join(ROOT, 'src/page')),
  ...sources(join(ROOT, 'entrypoints')),
  readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'),
].join('\n');

const quoted = [...CODE.matchAll(/['"]([a-zA-Z_]+)['"]/g)].map((m) => m[1]!.replace(/^__MSG_(.*)__$/, '$1'));
const literals = new Set(quoted);
/** What stands before the first `${` of template texts, and after the last: keys are built from these. */
const prefixes = [...CODE.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map((m) => m[1]!);
const suffixes = [...CODE.matchAll(/`\$\{\w+\}(_[a-z]+)`/g)].map((m) => m[1]!);

/** Named whole in the code, or built there from a beginning or an end. */
function isUsed(key: string): boolean {
  const stem = key.replace(PLURAL, '');
  const built = suffixes.some((end) => key.endsWith(end) && literals.has(key.slice(0, -end.length)));
  return literals.has(key) || literals.has(stem) || built || prefixes.some((start) => key.startsWith(start));
}

const english = messagesOf('en');
const slots = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join();

describe('the interface texts', () => {
  it('are all used', () => expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]));

  it('are all there: every key that the code names', () => {
    const named = [...CODE.matchAll(/\bt\(\s*'([a-zA-Z_]+)'/g)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter((key) => !(key in english))).toEqual([]);
  });

  it('have both English forms of every counted text', () => {
    const counted = [...CODE.matchAll(/\bplural\([^,]+,\s*'([a-zA-Z_]+)'/g)].map((m) => m[1]!);
    expect(counted.length).toBeGreaterThan(8);
    for (const key of counted) expect(english).toHaveProperty(`${key}_one`);
    for (const key of counted) expect(english).toHaveProperty(`${key}_other`);
  });

  it.each(LANGUAGES)('are complete in %s, with the same values in them', (language) => {
    const own = messagesOf(language);
    const stems = (keys: string[]) => [...new Set(keys.map((key) => key.replace(PLURAL, '')))].sort();
    expect(stems(Object.keys(own))).toEqual(stems(Object.keys(english)));
    for (const [key, { message }] of Object.entries(english)) {
      const translated = own[key]?.message;
      // A form for exactly one or two may name the number in a word.
      if (translated !== undefined && !/_(one|two)$/.test(key))
        expect([key, slots(translated)]).toEqual([key, slots(message)]);
    }
  });

  it.each(LANGUAGES)('name their language and direction in %s', (language) => {
    const own = messagesOf(language);
    expect(own.language_tag?.message).toBe(language);
    expect(own.direction?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(LANGUAGES)('fit a line of the popup in %s', (language) => {
    const own = messagesOf(language);
    const longest = (keys: string[]) => Math.max(...keys.map((key) => [...own[key]!.message].length));
    const tabs = Object.keys(own).filter((key) => /^section_/.test(key));
    // 348 px hold six words of these lengths and five gaps at 13 px; longer rows scroll sideways, which none should.
    expect(tabs.reduce((sum, key) => sum + [...own[key]!.message].length, 0)).toBeLessThanOrEqual(48);
    expect(longest(['save_as', 'copy_summary'])).toBeLessThanOrEqual(20);
    expect(longest(Object.keys(own).filter((key) => /^fact_/.test(key)))).toBeLessThanOrEqual(14);
  });
});

describe('plurals', () => {
  it.each([
    ['en', 1, '1 word'],
    ['en', 2, '2 words'],
    ['en', 1200, '1,200 words'],
    ['de', 1200, '1.200 Wörter'],
    ['fr', 0, '0 mot'],
    ['ar', 2, 'كلمتان'],
    ['ar', 3, '3 كلمات'],
    ['ar', 100, '100 كلمة'],
  ])('in %s of %d', (language, count, text) => {
    const western = plural(wordingOf(language), 'words', count).replace(/[٠-٩]/g, (d) =>
      String(d.charCodeAt(0) - 0x660),
    );
    expect(western).toBe(text);
  });
});
