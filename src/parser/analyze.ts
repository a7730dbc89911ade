import { findDates, findWindows } from './dates';
import { findEntities } from './entities';
import { findFigures } from './figures';
import { readLanguage } from './language';
import type { Analysis, Article } from './model';
import { findQuotes } from './quotes';
import { summarize } from './summary';

/** What the parser may use beside the text: loaded once by whoever calls it. */
export interface Resources {
  /** The name recogniser's model file; without it names are found by rules alone. */
  names?: Uint8Array;
}

/**
 * Reads an article's text and returns everything Nutgraf knows about it. Pure: same input, same output;
 * no DOM, no clock, no randomness. Never throws on any text; offsets are UTF-16 units into `article.text`.
 */
export function analyze(article: Article, resources: Resources = {}): Analysis {
  const language = readLanguage(article);
  const dates = findDates(language, article);
  const entities = findEntities(language, article, resources);
  const figures = findFigures(language, { dates, entities });
  const quotes = findQuotes(language, { entities, dateline: article.dateline });
  const layers = { quotes, figures, dates, entities };
  const spoken = [...dates, ...findWindows(language, dates)].sort((a, b) => a.start - b.start);
  return { article, ...layers, dates: spoken, summary: summarize(language, article, layers) };
}
