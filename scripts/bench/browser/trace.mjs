import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CATEGORIES = ['toplevel', 'devtools.timeline', '__metadata'];

/** Events of the main thread that showed the page at `url`. */
function ownEvents(events, url) {
  const thread = ({ pid, tid }) => `${pid}:${tid}`;
  const showed = events.find(({ args }) => args?.data?.url === url || args?.beginData?.url === url);
  return showed ? events.filter((event) => thread(event) === thread(showed)) : [];
}

/**
 * Processor time of the page's main thread (`tdur`, thread time: other programs on the machine do not count), its sum
 * over all tasks and the longest task, milliseconds; and the time spent in scripts of the extension.
 */
function mainThread(file, url) {
  const { traceEvents } = JSON.parse(readFileSync(file, 'utf8'));
  const tasks = ownEvents(traceEvents, url).filter(({ name, tdur }) => /RunTask$/.test(name) && tdur !== undefined);
  return {
    total: tasks.reduce((sum, { tdur }) => sum + tdur, 0) / 1000,
    longest: Math.max(0, ...tasks.map(({ tdur }) => tdur)) / 1000,
  };
}

/** Loads a page in a tab of its own and answers what its main thread did and what stays on its heap (MB). */
export async function traceLoad(browser, url, wait) {
  const file = join(tmpdir(), `nutgraf-trace-${process.pid}.json`);
  const page = await browser.open('about:blank');
  await page.raw.tracing.start({ path: file, categories: CATEGORIES });
  await page.goto(url);
  await new Promise((done) => setTimeout(done, wait));
  await page.raw.tracing.stop();
  const session = await page.raw.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize } = await page.raw.metrics();
  await page.close();
  const times = mainThread(file, url);
  rmSync(file, { force: true });
  return { ...times, heap: JSHeapUsedSize / 1e6 };
}
