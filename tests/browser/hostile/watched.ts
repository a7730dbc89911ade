import { expect } from 'vitest';
import { fixtureWith, type Page, type Stage } from '../harness';

/** The story that is told on hostile pages. */
export const SLUG = 'pentagon-baghdad';
/** What is right on it: one of its figures. */
export const FIGURE = 'some 2,500 US soldiers';

/**
 * Comes before everything else on a hostile page and notes what must not happen there: errors, scripts that ran out of
 * texts, and anything of ours that the page's own world can hear or see.
 */
const WATCH = `<script>window.noted=[];
addEventListener('error',e=>noted.push('error '+e.message));
addEventListener('unhandledrejection',e=>noted.push('rejection '+e.reason));
addEventListener('message',e=>noted.push('message '+JSON.stringify(e.data)));
window.ran=()=>noted.push('ran');
const dispatch=EventTarget.prototype.dispatchEvent;EventTarget.prototype.dispatchEvent=function(e){return dispatch.call(this,e)};
</script>`;

/** Puts a page with the story and a trick in its head on the server; answers its path. */
export function setUp(
  { server }: Stage,
  name: string,
  head: string,
  change: (html: string) => string = (html) => html,
  headers: Record<string, string> = {},
): string {
  const path = `/world/2023/03/08/${name.replace(/\W+/g, '-')}.html`;
  server.pages.set(path, { body: change(fixtureWith(SLUG, WATCH + head)), headers });
  return path;
}

/** Nothing that must not happen has happened, and the page's world holds nothing of ours. */
export async function expectUnharmed(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const own = globalThis as unknown as Record<string, unknown> & { noted: string[] };
    const names = Object.getOwnPropertyNames(own).filter((name) => /nutgraf|^wxt/i.test(name));
    const api = own.browser ?? (own.chrome as { runtime?: { id?: string } } | undefined)?.runtime?.id;
    return { noted: own.noted, names, api: api === undefined ? null : 'the page has our API' };
  });
  expect(seen).toEqual({ noted: [], names: [], api: null });
}
