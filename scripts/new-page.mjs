// Makes a new fixture page: `npm run new-page -- <slug>` writes tests/pages/<slug>/{index.html,expected.json} from a template.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './lib/root.mjs';

const slug = process.argv[2] ?? '';
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error(
    'usage: npm run new-page -- <slug>    (lower case words joined by hyphens, for example harbour-strike)',
  );
  process.exit(2);
}
const folder = join(ROOT, 'tests/pages', slug);
if (existsSync(folder)) {
  console.error(`tests/pages/${slug} exists already; choose another name or edit it`);
  process.exit(1);
}

const url = `https://www.outlet.example/news/${slug}`;
const first = 'The first words of the story stand here, with who did what and when.';
const last = '“And these are the last words,” said Ada Example, the editor.';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Headline of ${slug} | Outlet</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="Outlet">
<meta property="article:published_time" content="2025-01-15T08:00:00Z">
<link rel="canonical" href="${url}">
<style>
body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1b1b1b; }
header, article { max-width: 680px; margin: auto; padding: 20px; }
</style>
</head>
<body>
<header><a href="/">Outlet</a></header>
<article>
<h1>Headline of ${slug}</h1>
<p class="byline">By Firstname Surname</p>
<p>${first}</p>
<p>Write the story in your own words, with an outlet on an .example host. The markup should have one habit of real sites that no other page has yet.</p>
<p>${last}</p>
</article>
</body>
</html>
`;

const expected = {
  url,
  about: 'What is special about this page, in one line',
  isArticle: true,
  title: `Headline of ${slug}`,
  byline: ['Firstname Surname'],
  source: 'Outlet',
  published: '2025-01-15',
  first: first.slice(0, 36),
  last: last.slice(-30),
  absent: [],
  quotes: [{ text: '“And these are the last words,”', kind: 'direct', speaker: 'Ada Example', role: 'editor' }],
  figures: [],
  dates: [],
  entities: [{ name: 'Ada Example', type: 'person' }],
  notes: [],
};

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'index.html'), page);
writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
console.log(
  `made ${relative(ROOT, folder)}/: write the story in index.html and what a person says of it in expected.json`,
);
console.log(
  'every text, figure and date in expected.json must stand in the page word for word (npx vitest run tests/pages.test.ts)',
);
