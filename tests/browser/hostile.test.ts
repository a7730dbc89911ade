import { expect, it } from 'vitest';
import {
  cardText,
  clickMark,
  fixtureWith,
  inBothBrowsers,
  openStory,
  painted,
  waitForCard,
  waitForNoCard,
} from './harness';

const SLUG = 'pentagon-baghdad';
const ERRORS = `<script>window.errors=[];addEventListener('error',e=>errors.push(String(e.message)));addEventListener('unhandledrejection',e=>errors.push(String(e.reason)));</script>`;

/** Pages that fight back, by what they do in their head; all must still be painted, without an error on the page. */
const TRICKS: Record<string, string> = {
  'defines our element': `<script>customElements.define('nutgraf-card', class extends HTMLElement { constructor() { super(); try { this.attachShadow({ mode: 'open' }).innerHTML = 'fake'; } catch {} } connectedCallback() { window.met = this.shadowRoot; } });</script>`,
  'styles our element away':
    '<style>nutgraf-card{display:none!important;--card-left:-9999px;--card-top:-9999px;opacity:0!important;pointer-events:none!important}</style>',
  'patches prototypes': `<script>for (const name of ['matches','closest','getBoundingClientRect','attachShadow','append']) Element.prototype[name] = () => { throw new Error('patched ' + name); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { return 'stolen'; } }); Object.prototype.start = 5; JSON.parse = () => ({});</script>`,
  'holds broken and strange structured data': `<script type="application/ld+json">{"@type":["NewsArticle",{"a":1}],"headline":{"x":[[[]]]},"author":[null,1,{"name":{}}],"__proto__":{"p":1},"constructor":"x","datePublished":{}}</script>
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=errors.push('ran')>","author":{"name":"<script>errors.push(1)<\\/script>"}</script>
    <script type="application/ld+json">${'['.repeat(5000)}</script>`,
  'hides properties behind form fields': `<script>addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); form.innerHTML = '<input name=parentNode><input name=closest><input name=children><input name=nodeType><input name=firstChild>'; const story = document.querySelector('.story'); story.before(form); form.append(story); const img = document.createElement('img'); img.name = 'body'; document.body.append(img); });</script>`,
  'fills the registry under our names': `<script>addEventListener('load', () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); CSS.highlights.set('nutgraf-quote', new Highlight(range)); CSS.highlights.set('nutgraf-open', new Highlight(range)); });</script>`,
};

inBothBrowsers('a hostile page', (stage) => {
  it.each(Object.entries(TRICKS))('that %s is read right and gets a card', async (_, trick) => {
    stage.server.pages.set('/world/2023/03/08/trick.html', { body: fixtureWith(SLUG, ERRORS + trick) });
    const page = await stage.open(stage.server.url('/world/2023/03/08/trick.html'));
    await page.waitFor(() => CSS.highlights.has('nutgraf-date'));
    expect((await painted(page))['nutgraf-figure']).toContain('some 2,500 US soldiers');
    await clickMark(page, 'date');
    await page.waitFor(() => document.querySelector('nutgraf-card'));
    const box = await page.waitFor(() => {
      const { left, top, width, height } =
        (document.querySelector('nutgraf-card') as HTMLElement).getClientRects()[0] ?? new DOMRect();
      return width > 100 && height > 50 && left >= 0 && top >= 0 ? [left, top] : null;
    });
    expect(box).not.toBeNull();
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });

  it('gets its marks back into a cleared registry, and wins no endless fight', async () => {
    const page = await openStory(stage, SLUG);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.adoptedStyleSheets = [];
      document.querySelector('.story')!.append(' ');
    });
    await page.waitFor(() => CSS.highlights.has('nutgraf-quote') && document.adoptedStyleSheets.length > 0);
  });

  it('that removes the card leaves nothing of it behind', async () => {
    const page = await openStory(stage, SLUG);
    await clickMark(page, 'quote');
    await waitForCard(page);
    await page.evaluate(() => document.querySelector('nutgraf-card')!.remove());
    await page.waitFor(() => !CSS.highlights.has('nutgraf-open'));
    await clickMark(page, 'date');
    await waitForCard(page);
    expect(await cardText(page)).toContain('Date');
  });

  it('cannot operate the card with events that it made', async () => {
    const page = await openStory(stage, SLUG);
    await clickMark(page, 'quote');
    await waitForCard(page);
    await page.evaluate(() => {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    });
    expect(await cardText(page)).toContain('Quote');
    await page.press('Escape');
    await waitForNoCard(page);
  });

  it('under the strictest content policy is painted and explained', async () => {
    const headers = {
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types 'none'",
    };
    stage.server.pages.set('/world/2023/03/08/strict.html', { body: fixtureWith(SLUG, ''), headers });
    const page = await openStory(stage, '/world/2023/03/08/strict.html');
    await clickMark(page, 'quote');
    await waitForCard(page);
    expect(await cardText(page)).toContain('Austin');
  });

  const FILLS: Record<string, string> = {
    'a paragraph of a million characters': `<p>${'The council met again on Monday and said so. '.repeat(23_000)}</p>`,
    'ten thousand numbers in a row': `<p>${Array.from({ length: 10_000 }, (_, at) => at * 7).join(' ')}</p>`,
    'thousands of unpaired quotation marks': `<p>${'“ said " he ‘ and '.repeat(5000)}</p>`,
    'strange characters': `<p>\u202Eevil\u202C ${'\u200B'.repeat(2000)} \uD800 \uFFFF &#0; "We are \u00ADready," Austin said.</p>`,
    'a hundred thousand nodes': '<b>x</b>'.repeat(100_000),
  };
  it.each(Object.entries(FILLS))('with %s stays responsive', async (_, fill) => {
    stage.server.pages.set('/world/2023/03/08/filled.html', {
      body: fixtureWith(SLUG, ERRORS)
        .replace('<p class="origin">', `${fill}<p class="origin">`)
        .replace('</main>', `</main><div hidden>${fill}</div>`),
    });
    const page = await openStory(stage, '/world/2023/03/08/filled.html');
    expect((await painted(page))['nutgraf-person']).toContain('Lloyd Austin');
    expect(await page.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  });

  const DOCUMENTS: Record<string, [body: string, type: string]> = {
    svg: ['<svg xmlns="http://www.w3.org/2000/svg"><text>"Ready," he said.</text></svg>', 'image/svg+xml'],
    xml: ['<?xml version="1.0"?><story><p>"Ready," he said.</p></story>', 'application/xml'],
    text: ['"Ready," he said. '.repeat(200), 'text/plain'],
    frames: ['<!doctype html><iframe src="/pentagon-baghdad/"></iframe><iframe></iframe>', 'text/html'],
  };
  it.each(Object.entries(DOCUMENTS))('that is no page at all is left alone: %s', async (_, [body, type]) => {
    stage.server.pages.set('/other', { body, headers: { 'content-type': type } });
    const page = await stage.open(stage.server.url('/other'));
    await new Promise((done) => setTimeout(done, 500));
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(
      await page.evaluate(() =>
        window.frames[0]?.document.defaultView !== undefined && window.frames.length > 0
          ? (window.frames[0] as unknown as typeof globalThis).CSS.highlights.size
          : 0,
      ),
    ).toBe(0);
  });
});
