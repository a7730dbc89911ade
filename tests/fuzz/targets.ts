import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/article';
import { BACKGROUND_CHECKS } from '../../src/browser/background-checks';
import { cleanSettings } from '../../src/browser/clean-settings';
import { cleanClipping, cleanTrace } from '../../src/browser/clippings/clean';
import { PAGE_CHECKS } from '../../src/browser/page-checks';
import { isValid } from '../../src/browser/protocol';
import { WRITERS } from '../../src/export';
import { analyze, type Resources } from '../../src/parser';
import { breaches } from '../parser/any/invariants';
import { anyArticle } from '../parser/any/texts';
import { anyPage } from './pages';

/** Fails a case; the message says what was broken. */
function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Keys that are those of every object, and shapes that some check asks for, with anything inside. */
const anyRecord = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, maxDepth: 4 }),
  fc.dictionary(
    fc.constantFrom(
      ...'version|when|kinds|sites|threshold|id|kind|keptAt|text|url|figure|clipping|key|value|constructor|__proto__|toString'.split(
        '|',
      ),
    ),
    fc.oneof(
      fc.anything(),
      fc.constantFrom('quote', 'summary', 'article', '2024-05-07', 'https://a.example/', 'javascript:x', 1, true),
    ),
  ),
);

/** Made clean twice is made clean once, survives JSON, and never throws. */
function settles(clean: (value: unknown) => unknown, value: unknown): void {
  const once = clean(value);
  must(isDeepStrictEqual(clean(once), once), 'cleaning again changes it');
  must(isDeepStrictEqual(JSON.parse(JSON.stringify(once)), once), 'does not survive JSON');
}

function exportsOf(resources: Resources) {
  return fc.property(anyArticle, (article) => {
    const analysis = analyze(article, resources);
    for (const [format, { write }] of Object.entries(WRITERS)) {
      const text = write(analysis, { now: '2024-05-07T10:00:00Z' });
      must(typeof text === 'string' && text.length > 0, `${format} is empty`);
      if (/json|csl/.test(format)) JSON.parse(text);
    }
  });
}

const reader = fc.property(anyPage, (html) => {
  const { document } = parseHTML(html);
  const { article, runs } = readArticle(
    document as unknown as Document,
    'https://www.gazette.example/2024/05/07/a-story',
  );
  let at = 0;
  for (const { start, end, node, nodeStart } of runs) {
    must(start >= at && end > start && end <= article.text.length, 'a run is out of order');
    must(nodeStart + end - start <= node.data.length, 'a run leaves its node');
    at = end;
  }
  must(
    isValid({ nutgraf: 'analyze', body: { article } }, BACKGROUND_CHECKS),
    'the background would refuse the article',
  );
  must(!/^(?:javascript|data):/i.test(article.url ?? ''), 'the address is no web address');
});

const messages = fc.property(
  fc.constantFrom(...Object.keys({ ...BACKGROUND_CHECKS, ...PAGE_CHECKS }), '__proto__', 'constructor'),
  anyRecord,
  (nutgraf, body) => {
    for (const checks of [BACKGROUND_CHECKS, PAGE_CHECKS])
      for (const message of [{ nutgraf, body }, body, [nutgraf, body]])
        must(typeof isValid(message, checks) === 'boolean', 'no answer');
  },
);

/** What `npm run fuzz -- --what NAME` tries. */
export const TARGETS: Record<string, (resources: Resources) => fc.IProperty<unknown>> = {
  parser: (resources) =>
    fc.property(anyArticle, (article) => {
      const found = breaches(article, resources);
      must(found.length === 0, found.join('; '));
    }) as fc.IProperty<unknown>,
  reader: () => reader as fc.IProperty<unknown>,
  exports: (resources) => exportsOf(resources) as fc.IProperty<unknown>,
  messages: () => messages as fc.IProperty<unknown>,
  settings: () => fc.property(anyRecord, (value) => settles(cleanSettings, value)) as fc.IProperty<unknown>,
  clippings: () =>
    fc.property(anyRecord, (value) => {
      settles(cleanClipping, value);
      settles(cleanTrace, value);
    }) as fc.IProperty<unknown>,
};
