import { select, textContent } from '../dom';
import { firstMeta, plain, type Sources, stringOf } from './values';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of words that two titles have in common, 0 to 1 (F1 over distinct words). */
export function likeness(a: string, b: string): number {
  const left = new Set(words(a));
  const right = new Set(words(b));
  let same = 0;
  for (const word of left) if (right.has(word)) same++;
  return left.size + right.size > 0 ? (2 * same) / (left.size + right.size) : 0;
}

/** The story's title: the page's heading where metadata confirms it, else what metadata says. No site suffix. */
export function readTitle(sources: Sources): string | null {
  const named = [stringOf(sources.story?.headline), firstMeta(sources, 'og:title', 'twitter:title'), titleTag(sources)]
    .filter((t) => t !== null)
    .map((t) => withoutSite(t, sources));
  for (const h1 of select(sources.document, 'h1')) {
    const text = plain(textContent(h1) ?? '');
    if (named.some((name) => likeness(name, text) > 0.6)) return text;
  }
  return named[0] ?? null;
}

function titleTag(sources: Sources): string | null {
  for (const title of select(sources.document, 'head > title, title')) return plain(textContent(title) ?? '') || null;
  return null;
}

/** Takes " | Site name" and the like off a title's end. */
function withoutSite(title: string, sources: Sources): string {
  const cut = /^(.{12,}?)\s+[|»–—·-]\s+([^|»–—·]{2,40})$/.exec(title);
  if (!cut) return title;
  const site = firstMeta(sources, 'og:site_name') ?? '';
  const bar = /\s[|»·]\s/.test(title);
  return bar || likeness(site, cut[2]!) > 0.5 ? cut[1]! : title;
}
