import { attribute, byTag } from './dom';

/** The address a page gives as its own: it stays the same through mirrors, readers' caches and local copies. */
export function declaredAddress(document: Document): string | null {
  for (const link of byTag(document, 'link')) {
    if (attribute(link, 'rel')?.toLowerCase() !== 'canonical') continue;
    const address = attribute(link, 'href') ?? '';
    return /^https?:\/\//i.test(address) ? address : null;
  }
  return null;
}

/** The host of an address without "www.", lower case; empty where there is none. */
export function hostOf(url: string | null): string {
  return (/^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1] ?? '').toLowerCase();
}
