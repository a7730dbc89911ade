import type { Analysis } from '../parser/model';
import { questionsShown } from './answers';
import { ENGLISH, type ExportLabels } from './labels';
import { dateInWords, outletOf, wordsOfSpan } from './words';

/** The summary as plain text for the clipboard: headline, origin, key points, six answers, who speaks how much. */
export function plainSummary(analysis: Analysis, labels: ExportLabels = ENGLISH, locale = 'en-GB'): string {
  const { article, summary } = analysis;
  const origin = [outletOf(analysis), dateInWords(article.published, locale)].filter(Boolean).join(', ');
  const points = summary.keyPoints.map((span, i) => `${i + 1}. ${wordsOfSpan(article.text, span)}`);
  const answers = questionsShown(summary).flatMap((q) =>
    summary[q] ? [`${labels[q]}: ${summary[q].text.replace(/\s+/g, ' ')}`] : [],
  );
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const voices = summary.voices.map(
    (v) => `${[v.name, v.role].filter(Boolean).join(', ')}: ${percent.format(v.share)}`,
  );
  const head = [article.title, origin, article.url].filter(Boolean).join('\n');
  const parts = [
    head,
    points.join('\n'),
    answers.join('\n'),
    voices.length ? [labels.voices, ...voices].join('\n') : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
