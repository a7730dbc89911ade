/** Hostile cases by name; docs/hostile.md tells what happens in each (tests/guard/hostile.test.ts compares the names). */

const SCRIPT = `&lt;img src=x onerror=ran()&gt;&lt;script&gt;ran()&lt;/script&gt;`;
const IN_JSON = '<img src=x onerror=ran()><\\/script><svg onload=ran()>';
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (changes: object) => ld({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...changes });

/** What the page says of itself. */
export const DATA: Record<string, string> = {
  'holds script in every field': `<title>${SCRIPT}</title><meta name="author" content="${SCRIPT}"><meta property="og:title" content="${SCRIPT}">
    <meta property="og:site_name" content="${SCRIPT}"><meta property="article:author" content="${SCRIPT}"><meta property="article:published_time" content="${SCRIPT}">
    ${article({ headline: 'x' }).replace('"x"', `"${IN_JSON}"`)}`,
  'holds script in the names of authors and publisher': article({
    headline: 'A story',
    author: [{ '@type': 'Person', name: 'NAME' }, 'NAME'],
    publisher: { name: 'NAME' },
  }).replaceAll('NAME', IN_JSON),
  'links to javascript: and data:': `<link rel="canonical" href="javascript:ran()"><meta property="og:url" content="data:text/html,<script>ran()</script>">
    <base href="javascript:ran()">${article({ headline: 'A story', url: 'javascript:ran()', mainEntityOfPage: 'data:text/html,x', author: { name: 'Ann Lee', url: 'javascript:ran()' } })}`,
  'is broken JSON': `<script type="application/ld+json">{"@type":"NewsArticle","headline":"A</script><script type="application/ld+json">${'['.repeat(5000)}</script><script type="application/ld+json">\u0000</script>`,
  'is JSON of any shape': `${ld([[[null, 1, true, { '@type': ['NewsArticle', { a: 1 }], headline: { x: [[[]]] } }]]])}${ld(7)}${ld('text')}${ld(null)}
    ${article({ headline: ['a', 2], author: [null, 1, { name: {} }, [['x']]], datePublished: {}, publisher: [], articleBody: 5, image: { url: [] } })}`,
  'refers to itself in circles': ld({
    '@graph': [
      { '@id': '#a', '@type': 'NewsArticle', author: { '@id': '#b' }, publisher: { '@id': '#a' } },
      { '@id': '#b', '@type': 'Person', name: 'Ann Lee', worksFor: { '@id': '#a' } },
    ],
  }),
  'has keys named like a prototype': `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"taken","isAdmin":true},"constructor":{"prototype":{"x":1}},"hasOwnProperty":1,"toString":"x","headline":"A story"}</script>
    <meta name="__proto__" content="x"><meta property="constructor" content="x"><meta name="hasOwnProperty" content="x">`,
  'is enormous': article({
    headline: 'A story',
    keywords: Array.from({ length: 150_000 }, (_, at) => `keyword ${at}`),
    author: Array.from({ length: 20_000 }, (_, at) => ({ '@type': 'Person', name: `Author Number${at}` })),
  }),
  'is nested ten thousand deep': `<script type="application/ld+json">${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}</script>`,
};

/** Scripts that run before everything else on the page. */
export const TRICKS: Record<string, string> = {
  'defines our element': `<script>customElements.define('nutgraf-card', class extends HTMLElement { constructor() { super(); try { this.attachShadow({ mode: 'open' }).innerHTML = 'fake'; } catch {} } connectedCallback() { window.met = this.shadowRoot; } });</script>`,
  'styles our element away':
    '<style>nutgraf-card{display:none!important;--card-left:-9999px;--card-top:-9999px;opacity:0!important;pointer-events:none!important}</style>',
  'patches prototypes': `<script>for (const name of ['matches','closest','getBoundingClientRect','attachShadow','append','querySelectorAll','getAttribute']) Element.prototype[name] = () => { throw new Error('patched ' + name); };
    Object.defineProperty(Node.prototype, 'textContent', { get() { return 'stolen'; } }); Object.prototype.start = 5; JSON.parse = () => ({}); Promise.prototype.then = ((then) => function (...words) { return then.apply(this, words); })(Promise.prototype.then);</script>`,
  'patches the highlight registry': `<script>HighlightRegistry.prototype.set = () => { throw new Error('patched'); }; Object.defineProperty(window, 'Highlight', { value: class { constructor() { ran(); } } }); document.createRange = () => ran(); Range.prototype.setStart = () => ran();</script>`,
  'hides properties behind form fields': `<script>addEventListener('DOMContentLoaded', () => { const form = document.createElement('form'); form.innerHTML = '<input name=parentNode><input name=closest><input name=children><input name=nodeType><input name=firstChild>'; const story = document.querySelector('.story'); story.before(form); form.append(story); const img = document.createElement('img'); img.name = 'body'; document.body.append(img); });</script>`,
  'fills the registry under our names': `<script>addEventListener('load', () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); CSS.highlights.set('nutgraf-quote', new Highlight(range)); CSS.highlights.set('nutgraf-open', new Highlight(range)); });</script>`,
  'fills the registry with a thousand names': `<script>addEventListener('load', () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); for (let i = 0; i < 1000; i++) CSS.highlights.set('page-' + i, new Highlight(range)); });</script>`,
  'imitates our card': `<script>addEventListener('load', () => { const fake = document.createElement('nutgraf-card'); fake.textContent = 'A false card'; fake.id = 'fake'; document.documentElement.append(fake); });</script>`,
  'sends us messages': `<script>addEventListener('load', () => { for (const type of ['state', 'analyze', 'toggle', 'readAnyway', 'keep']) { document.dispatchEvent(new CustomEvent('nutgraf', { detail: { nutgraf: type, body: {} } })); document.dispatchEvent(new CustomEvent(type, { detail: { nutgraf: type, body: {} } })); } window.nutgraf = undefined; delete window.nutgraf; });</script>`,
};

/** What else the same tests do to the page or the card (tests/browser/hostile/scripts.test.ts). */
export const FIGHTS = [
  'clears the registry',
  'clears the registry thirty times a second',
  'removes the card',
  'covers the marks',
  'dispatches false events',
  'listens to everything',
  'draws the story twenty times a second',
  'moves the text under the marks',
  'answers every change with another',
  'forbids everything by its content policy',
] as const;

const SENTENCE = 'The council met again on Monday and said so. ';

/** What stands in the story, and hidden behind it. */
export const FILLS: Record<string, string> = {
  'a paragraph of a million characters': `<p>${SENTENCE.repeat(23_000)}</p>`,
  'ten thousand numbers in a row': `<p>${Array.from({ length: 10_000 }, (_, at) => at * 7).join(' ')}</p>`,
  'thousands of unpaired quotation marks': `<p>${'“ said " he ‘ and '.repeat(5000)}</p>`,
  'zero-width and bidirectional controls': `<p>\u202Eevil\u202C \u2066left\u2069 ${'\u200B'.repeat(2000)}\u200F "We are \u00ADready," Austin said.</p>`,
  'lone surrogates and characters that are none': `<p id="odd">\uFFFF &#0; \uFDD0 x</p><script>document.querySelector('#odd').append('\\ud800 said \\udc00\\udc00', '\\ud83d');</script>`,
  'a hundred thousand nodes': '<b>x</b>'.repeat(100_000),
  'five megabytes': `<p>${SENTENCE}</p>`.repeat(100_000).slice(0, 5_000_000),
  // Chromium's parser nests no deeper than 512.
  'elements four hundred deep': `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`,
};

/** Documents that are no page with a story. */
export const DOCUMENTS: Record<string, [body: string, type: string]> = {
  'an SVG document': ['<svg xmlns="http://www.w3.org/2000/svg"><text>"Ready," he said.</text></svg>', 'image/svg+xml'],
  'an XML document': ['<?xml version="1.0"?><story><p>"Ready," he said.</p></story>', 'application/xml'],
  'a text': ['"Ready," he said. '.repeat(200), 'text/plain'],
  JSON: ['{"said":"Ready"}', 'application/json'],
  'a PDF': [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>',
    'application/pdf',
  ],
  'nested frames': [
    '<!doctype html><iframe src="/pentagon-baghdad/"></iframe><iframe></iframe><iframe srcdoc="<iframe src=/pentagon-baghdad/></iframe>"></iframe>',
    'text/html',
  ],
  'an empty document': ['', 'text/html'],
};
