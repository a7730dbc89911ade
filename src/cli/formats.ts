import { exportAs } from '../export';
import type { Analysis } from '../parser';
import type { Format } from './args';
import { printSummary } from './print';
import { labelsFor } from './wording';

/** The Analysis in one of the formats of the command line, as text that ends with a line end. */
export function formatAs(format: Format, analysis: Analysis): string {
  if (format === 'summary') return printSummary(analysis);
  const { text } = exportAs(analysis, format, { labels: labelsFor(analysis) });
  return text.endsWith('\n') ? text : `${text}\n`;
}
