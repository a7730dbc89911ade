import fc from 'fast-check';

const TEXTS =
  'The mayor said on Monday.|“We are ready,” Ann Lee said.|2,500 people|By Ann Lee|\u00ad\u200b\u202e|\ud83d|Updated 3 May 2024|&amp;&lt;b&gt;|__proto__|\u0000| \n\t |x'.split(
    '|',
  );
const TAGS =
  'p|div|span|a|li|ul|h1|h2|blockquote|pre|article|section|main|table|td|noscript|form|slot|template|svg|math|time|figure'.split(
    '|',
  );
const OPEN = [
  '',
  ' class="byline"',
  ' hidden',
  ' itemprop="articleBody"',
  ' name=parentNode',
  ' datetime="2024-05-07"',
  ' id',
];
const LD = fc
  .record(
    {
      '@type': fc.oneof(fc.constantFrom('NewsArticle', 'WebPage', 'Person'), fc.anything()),
      headline: fc.anything(),
      author: fc.anything(),
      datePublished: fc.oneof(fc.constantFrom('2024-05-07', '0000', '2024-99-99'), fc.anything()),
      publisher: fc.anything(),
      articleBody: fc.anything(),
      '@graph': fc.anything(),
    },
    { requiredKeys: [] },
  )
  .map((thing) => {
    try {
      return JSON.stringify(thing) ?? 'undefined';
    } catch {
      return '{';
    }
  });
const head = fc.oneof(
  LD.map((json) => `<script type="application/ld+json">${json.replaceAll('</', '<\\/')}</script>`),
  fc
    .tuple(
      fc.constantFrom('og:title', 'author', 'article:published_time', 'og:type', '__proto__'),
      fc.constantFrom(...TEXTS),
    )
    .map(([name, content]) => `<meta property="${name}" content="${content}">`),
  fc.constantFrom('<title>A story | The Gazette</title>', '<title></title>', '<base href="javascript:x">'),
);
const { body } = fc.letrec<{ body: string }>((tie) => ({
  body: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(...TEXTS),
    fc.constantFrom('<br>', '<img>', '<!-- x -->', '</div>', '<p', '<input name=closest>'),
    fc
      .tuple(fc.constantFrom(...TAGS), fc.constantFrom(...OPEN), fc.array(tie('body'), { maxLength: 5 }))
      .map(([tag, with_, inner]) => `<${tag}${with_}>${inner.join('')}</${tag}>`),
  ),
}));

/** Whole documents: any description of themselves, any nesting, markup that is broken. */
export const anyPage = fc
  .tuple(fc.array(head, { maxLength: 4 }), fc.array(body, { maxLength: 12 }))
  .map(
    ([heads, parts]) => `<!doctype html><html><head>${heads.join('')}</head><body>${parts.join('\n')}</body></html>`,
  );
