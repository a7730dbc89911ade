import type { Analysis } from '../parser/model';
import { dayOf, outletOf } from './words';

/** A name of a person as CSL-JSON has it; `literal` where it has one word or cannot be divided. */
export interface CslName {
  family?: string;
  given?: string;
  suffix?: string;
  literal?: string;
}

/** Words that belong to the family name after them ("van", "de", "bin"), lower case as they are written. */
const PARTICLES = new Set(
  'af al bin da das de del della den der di do dos du el ibn la le ten ter van von zu'.split(' '),
);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Divides "Given Names van Family Jr." into CSL parts. Names of one word stay literal. */
export function cslName(name: string): CslName {
  const parts = name.trim().replace(/,/g, ' ').split(/\s+/);
  const suffix = parts.length > 2 && SUFFIX.test(parts.at(-1)!) ? parts.pop() : undefined;
  if (parts.length < 2) return { literal: name.trim() };
  let first = parts.length - 1;
  while (first > 1 && PARTICLES.has(parts[first - 1]!)) first--;
  return { family: parts.slice(first).join(' '), given: parts.slice(0, first).join(' '), ...(suffix && { suffix }) };
}

const dateParts = (iso: string | null | undefined) => {
  const day = dayOf(iso);
  return day && { 'date-parts': [day.split('-').map(Number)] };
};

/** A CSL-JSON file with the one item, type `article-newspaper` (citation-style-language/schema, csl-data). */
export function csl(analysis: Analysis): string {
  const { article } = analysis;
  const outlet = outletOf(analysis);
  const issued = dateParts(article.published);
  const item = {
    id: article.url ?? article.title ?? 'article',
    type: 'article-newspaper',
    ...(article.title && { title: article.title }),
    ...(article.byline.length > 0 && { author: article.byline.map(cslName) }),
    ...(outlet && { 'container-title': outlet }),
    ...(article.dateline?.place && { 'event-place': article.dateline.place }),
    ...(issued && { issued }),
    ...(article.language && { language: article.language }),
    ...(article.url && { URL: article.url }),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
