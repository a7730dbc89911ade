import type { Analysis } from '../parser/model';

/** The whole Analysis as it is, indented, with a line break at the end. */
export function json(analysis: Analysis): string {
  return `${JSON.stringify(analysis, null, 2)}\n`;
}
