import { attribute, rootOf } from '../dom';
import { firstMeta, type Sources, stringOf } from './values';

/** BCP 47 tag of the story's language, null when the page does not say. */
export function readLanguageTag(sources: Sources): string | null {
  const root = rootOf(sources.document);
  const named =
    (root && attribute(root, 'lang')) ||
    stringOf(sources.story?.inLanguage) ||
    firstMeta(sources, 'og:locale', 'content-language', 'language');
  const tag = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?\b/i.exec(named?.trim() ?? '');
  return tag ? tag[1]!.toLowerCase() + (tag[2] ? `-${tag[2].toUpperCase()}` : '') : null;
}
