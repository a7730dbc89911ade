import { agreement, wordsOf } from '../counted/examples.mjs';

const SAME = { '%': 'percent', 'per cent': 'percent', us$: '$', usd: '$', dollars: '$', dollar: '$', kilometers: 'km' };
const unitOf = (unit) => {
  const name = (unit ?? '').toLowerCase().replace(/^us dollars?$/, '$');
  return SAME[name] ?? name;
};
const near = (a, b) =>
  a === b || (a != null && b != null && Math.abs(a - b) <= 1e-3 * Math.max(1, Math.abs(a), Math.abs(b)));

/** Whether the value agrees, and at least half of the unit's words. */
function isRight(gold, figure) {
  const value =
    gold.value !== null ? near(gold.value, figure.value) : near(gold.low, figure.low) && near(gold.high, figure.high);
  const [a, b] = [unitOf(gold.unit), unitOf(figure.unit)];
  return value && (a === b || agreement(wordsOf(a), wordsOf(b)) >= 0.5);
}

/** One example a figure that is found: what its confidence may depend on, and whether it is right. */
export function figureExamples(parser, document) {
  const article = {
    ...{ isArticle: true, title: null, byline: [], source: null, modified: null, language: 'en', dateline: null },
    ...{ text: document.text, blocks: [], published: document.published },
  };
  const language = parser.readLanguage(article);
  const dates = parser.findDates(language, article);
  const entities = parser.findEntities(language, article, {});
  return parser.findFigures(language, { dates, entities }).map((figure) => {
    const gold = document.analysis.figures.find((f) => f.start < figure.end && figure.start < f.end);
    return {
      id: document.id,
      right: gold !== undefined && isRight(gold, figure),
      features: parser.confidenceFeatures(figure),
    };
  });
}
