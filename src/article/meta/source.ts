import { hostOf } from '../address';
import { select, textContent } from '../dom';
import type { Thing } from '../structured';
import { squash } from './squash';
import { firstMeta, plain, type Sources, stringOf } from './values';

/** The publication's name: as structured data, meta tags or the page's title give it, else its host. */
export function readSource(sources: Sources): string | null {
  return (
    named(publisherOf(sources)) ??
    named(firstMeta(sources, 'og:site_name', 'application-name')) ??
    inTitle(sources) ??
    (hostOf(sources.url) || null)
  );
}

function publisherOf({ story, things }: Sources): string | null {
  const publisher = story?.publisher as Thing | undefined;
  const id = publisher?.['@id'];
  return stringOf(publisher) ?? stringOf(things.find((thing) => id && thing['@id'] === id && thing.name));
}

/** A name without the company around it: no address, no legal form, no word for its picture or its pages. */
function named(name: string | null): string | null {
  const clean = (name ?? '')
    .replace(/\s[-–|]\s.*$/, '')
    .replace(/ (?:logo|website|homepage)$/i, '')
    .replace(/,? (?:GmbH|AG|Ltd|LLC|Inc|S\.?A|Verlag)\b.*$/, '')
    .trim();
  return clean === '' || /^https?:/i.test(clean) ? null : clean;
}

/** The part of the page's title that is the host's name written out: "The Bay Gazette - Fishermen win". */
function inTitle({ document, url }: Sources): string | null {
  const host = squash(hostOf(url).split('.').at(0) ?? '');
  if (host.length < 4) return null;
  for (const title of select(document, 'title')) {
    const parts = plain(textContent(title) ?? '').split(/\s[|»–—·-]\s/);
    const part = parts.find((text) => text.length < 50 && squash(text).includes(host));
    if (part) return part;
  }
  return null;
}
