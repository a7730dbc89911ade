import type { Article } from '../../../src/parser';
import { findDates } from '../../../src/parser/dates';
import { findEntities } from '../../../src/parser/entities';
import { findFigures } from '../../../src/parser/figures';
import { readLanguage } from '../../../src/parser/language';
import { findQuotes } from '../../../src/parser/quotes';
import { summarize } from '../../../src/parser/summary';

/** The parser's layers in the order of `analyze`, with `around` called around each. */
export function analyzeInLayers(article: Article, around: <T>(layer: string, work: () => T) => T, names?: Uint8Array) {
  const language = around('language', () => readLanguage(article));
  const dates = around('dates', () => findDates(language, article));
  const entities = around('entities', () => findEntities(language, article, { names }));
  const figures = around('figures', () => findFigures(language, { dates, entities }));
  const quotes = around('quotes', () => findQuotes(language, { entities }));
  const layers = { quotes, figures, dates, entities };
  return { article, ...layers, summary: around('summary', () => summarize(language, article, layers)) };
}
