import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { EntityType, FigureKind, NoteKind, QuoteKind } from '../../src/parser/model';

/** What a person says about a fixture page: `expected.json` beside its `index.html`. */
export interface Expected {
  /** The address the page would have; hosts end in `.example`. */
  url: string;
  /** What is special about the page. */
  about: string;
  isArticle: boolean;
  /** True when the story only exists once a browser has built the page (shadow roots). */
  browserOnly?: boolean;
  title?: string;
  byline?: string[];
  source?: string;
  /** ISO date of the day of publication. */
  published?: string;
  /** First and last words of the story. */
  first?: string;
  last?: string;
  /** Words that stand on the page and do not belong to the story. */
  absent?: string[];
  quotes?: { text: string; kind: QuoteKind; speaker: string | null; role?: string }[];
  figures?: {
    text: string;
    value: number | null;
    unit?: string;
    kind?: FigureKind;
    approximate?: boolean;
    counted?: string;
  }[];
  dates?: { text: string; value: string }[];
  entities?: { name: string; type: EntityType; role?: string }[];
  /** The reader's notes that must be made; no other may be. */
  notes?: NoteKind[];
}

export interface FixturePage {
  slug: string;
  html: string;
  expected: Expected;
}

/** All fixture pages in the order of their names. */
export function fixturePages(): FixturePage[] {
  return readdirSync(__dirname)
    .filter((name) => statSync(join(__dirname, name)).isDirectory())
    .sort()
    .map((slug) => ({
      slug,
      html: readFileSync(join(__dirname, slug, 'index.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(__dirname, slug, 'expected.json'), 'utf8')) as Expected,
    }));
}

/** The page's Document as linkedom builds it: no layout, no scripts. */
export function documentOf(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
