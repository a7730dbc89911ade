// Pages of the benchmark folder beside the project, rendered in real Chromium with the built extension, their scripts off.
//   npm run bench -- render          RENDER_PAGES=400 for more than 80, RENDER_KEEP=FILE keeps what was read as JSON lines
import { writeFileSync } from 'node:fs';
import { findBrowser, openChromium } from '../lib/browsers/index.mjs';
import { BENCH_PAGES, benchPages, faultsOf, fixtureStories, renderPage } from '../lib/render.mjs';
import { serve } from '../lib/server.mjs';
import { buildExtension } from '../lib/wxt.mjs';

const MOST_PAGES = Number(process.env.RENDER_PAGES ?? 80);

const yes = (report, ok) => (report.error ? '-' : ok ? 'yes' : 'NO');

/** What was read on the live pages, for the scorers of the benchmark folder. */
function keep(reports) {
  const file = process.env.RENDER_KEEP;
  const lines = reports.map(({ id, article }) =>
    JSON.stringify({ id, analysis: { article: article ?? { text: '' } } }),
  );
  if (file) writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Prints one row a page (highlights, collapsed ranges, annotations over their own words, document changed) and the sums. */
export async function bench() {
  if (!findBrowser('chromium')) return console.log('No Chromium here; nothing measured.');
  const pages = benchPages(MOST_PAGES);
  if (!pages) console.log(`No folder ${BENCH_PAGES}: only the fixture pages are rendered.`);
  const browser = await openChromium({ extension: buildExtension('chrome', 'test') });
  const server = await serve();
  const reports = [];
  for (const page of pages ?? fixtureStories()) reports.push(await renderPage(browser, server, page));
  await Promise.all([browser.close(), server.close()]);
  keep(reports);
  console.table(
    reports.map((report) => ({
      page: report.id.slice(0, 48),
      gate: report.error ? '-' : report.forced ? 'no' : 'yes',
      highlights: report.painted,
      collapsed: report.collapsed,
      annotations: report.annotations,
      'all equal': yes(report, report.wrong?.length === 0),
      unchanged: yes(report, !report.changed),
    })),
  );
  for (const report of reports) for (const fault of faultsOf(report)) console.log(`${report.id}: ${fault}`);
  const sum = (key) => reports.reduce((all, report) => all + (report[key] ?? 0), 0);
  const wrong = reports.reduce((all, report) => all + (report.wrong?.length ?? 0), 0);
  console.log(
    `${reports.length} pages, ${sum('painted')} highlights, ${sum('collapsed')} collapsed, ` +
      `${sum('annotations')} annotations of which ${wrong} not equal, ${reports.filter((r) => r.changed).length} documents changed, ` +
      `${reports.filter((r) => faultsOf(r).length > 0).length} with a fault.`,
  );
}
