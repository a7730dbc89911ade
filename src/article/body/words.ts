import { attribute } from '../dom';
import type { Box } from './tree';

/** Attributes whose words say what an element is for. */
const NAMED = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type', 'aria-label'];

/** At most this many characters of names are read; generated class lists can be endless. */
const MOST = 400;

/** The words of an element's names: "ArticleBody-relatedLinks" → article, body, related, links. */
export function wordsOf(box: Box): string[] {
  if (box.words === null) box.words = split(box.element);
  return box.words;
}

function split(element: Element): string[] {
  let names = '';
  for (const name of NAMED) {
    const value = attribute(element, name);
    if (value) names += `${value.slice(0, MOST)} `;
  }
  if (names === '') return [];
  const parts = names.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return parts.match(/[a-z]+/g) ?? [];
}
