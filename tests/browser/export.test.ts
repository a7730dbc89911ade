import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { until } from '../../scripts/lib/browsers/index.mjs';
import { inBothBrowsers, openStory, type Page, popupOf, press, statusSays, textOf } from './harness';

const STORY = '/pentagon-baghdad/';

/** What each file must be when it has arrived on disk. */
const FILES: { label: string; ending: string; check: (text: string) => void }[] = [
  {
    label: 'Markdown',
    ending: '.md',
    check: (text) => expect(parseYaml(text.split('---\n')[1]!).title).toContain('Pentagon chief'),
  },
  {
    label: 'Table',
    ending: 'invasion.csv',
    check: (text) => expect(parse(text, { columns: true, record_delimiter: '\r\n' }).length).toBeGreaterThan(20),
  },
  {
    label: 'Voices table',
    ending: '-voices.csv',
    check: (text) => expect(parse(text, { columns: true })[0]).toMatchObject({ speaker: 'Lloyd Austin' }),
  },
  { label: 'Annotations', ending: '.jsonld', check: (text) => expect(JSON.parse(text).total).toBeGreaterThan(20) },
  {
    label: 'Citation',
    ending: '.csl.json',
    check: (text) => expect(JSON.parse(text)[0].type).toBe('article-newspaper'),
  },
  { label: 'Data', ending: 'invasion.json', check: (text) => expect(JSON.parse(text).article.isArticle).toBe(true) },
];

/** The finished file with this ending, as soon as it is there. */
const arrived = (folder: string, ending: string) =>
  until(() => {
    const name = readdirSync(folder).find((file) => file.endsWith(ending));
    const text = name && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : '';
    return text || null;
  }, `a file that ends with ${ending}`);

/** Hands a text to the library as a chosen file. */
const choose = (library: Page, text: string) =>
  library.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'nutgraf-clippings.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

inBothBrowsers('saved files', (stage) => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-downloads-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('arrive on disk in every format', { timeout: 90_000 }, async () => {
    await stage.browser.downloadTo(folder);
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    for (const { label, ending, check } of FILES) {
      await press(popup, 'Save as');
      await press(popup, label);
      await statusSays(popup, 'Saved as pentagon-chief-in-iraq');
      check((await arrived(folder, ending)) ?? '');
    }
  });

  it('hold the whole library, which comes back from them', { timeout: 90_000 }, async () => {
    await stage.browser.downloadTo(folder);
    await openStory(stage, STORY);
    const popup = await popupOf(stage, STORY);
    await popup.waitFor(() => document.querySelectorAll('.said-list .keep').length > 1);
    await popup.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('.said-list .keep');
      first!.click();
      second!.click();
    });
    await popup.waitFor(() => document.querySelectorAll('.said-list .keep:disabled').length === 2);
    const library = await stage.open(`${stage.browser.base}clippings.html`);
    await library.waitFor(() => document.querySelectorAll('.kept li').length === 2);
    await library.evaluate(() => document.querySelector<HTMLInputElement>('.search input')!.focus());
    for (const letter of 'ready to remain') await library.press(letter === ' ' ? 'Space' : letter);
    await library.waitFor(() => document.querySelectorAll('.kept li').length === 1);
    await press(library, 'Save all');
    const file = await arrived(folder, 'nutgraf-clippings.json');
    await press(library, 'Delete all');
    await press(library, 'Delete all');
    await library.waitFor(() => document.body.innerText.includes('Nothing kept yet'));
    await choose(library, '{"format":"something else"}');
    await library.waitFor(() => document.querySelector('.said')?.textContent?.trim());
    expect(await textOf(library)).toContain('Nothing kept yet');
    await choose(library, file ?? '');
    await library.waitFor(() => document.querySelectorAll('.kept li').length === 2);
  });
});
