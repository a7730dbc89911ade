import { firstMeta, type Sources, stringOf } from './values';

/** The publication's name. */
export function readSource(sources: Sources): string | null {
  return (
    stringOf(sources.story?.publisher) ??
    firstMeta(sources, 'og:site_name', 'application-name') ??
    hostName(sources.url)
  );
}

function hostName(url: string | null): string | null {
  try {
    return url ? new URL(url).hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
