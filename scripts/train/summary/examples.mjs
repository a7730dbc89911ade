// Annotated articles as stories: layers as the parser finds them, so that training meets what the product meets.
import { loadParser as load, readJsonl } from '../parser.mjs';
import { examplesOf } from './answers.mjs';
import { keyExamples } from './keys.mjs';

const ENTRY = `
export { articleFromText } from './src/article/plain';
export { analyze } from './src/parser';
export { readLanguage } from './src/parser/language';
export { readStory } from './src/parser/summary/story';
export { pack } from './src/parser/summary/templates';
export { poolOf, pickLines, weightsOf } from './src/parser/summary/keyPoints';
export { FEATURES as KEY_FEATURES, groundOf, ownFeatures, nextFeatures } from './src/parser/summary/keyPoints/features';
export { LEANS, choicesOf } from './src/parser/summary/fiveW';
export { FEATURES, TEMPLATES } from './src/parser/summary/fiveW/features';
export { QUESTIONS, rankerOf } from './src/parser/summary/fiveW/model';
export { featuresOf, fieldOf, phrasesFor } from './src/parser/summary/fiveW/phrases';
export { daysFor } from './src/parser/summary/fiveW/days';
`;

export const loadParser = () => load('summary', ENTRY);

/** The articles of a file that have a summary; pages have a headline and plain texts have none, so half are read without. */
export function itemsOf(file, parser, titled = () => false) {
  return readJsonl(file)
    .filter((document) => document.analysis.summary?.keyPoints)
    .map((document) => {
      const story = storyOf(document, parser, titled(document));
      const item = { document, story };
      return { ...item, keys: keyExamples(item, parser), answers: examplesOf(item, parser) };
    });
}

export function storyOf(document, parser, titled) {
  const plain = parser.articleFromText(document.text, document.published ?? null);
  const article = titled ? { ...plain, title: document.title } : plain;
  const { quotes, figures, dates, entities } = parser.analyze(article, parser.resources);
  return parser.readStory(parser.readLanguage(article), article, { quotes, figures, dates, entities });
}
