import { findFigures } from '../../../src/parser/figures';
import { readLanguage } from '../../../src/parser/language';
import type { Figure } from '../../../src/parser/model';

/** The figures of a text without any other layer. */
export function figuresOf(text: string): Figure[] {
  return findFigures(readLanguage({ text, blocks: [] }), { dates: [], entities: [] });
}

/** A figure as one short line: "text | value or low..high | unit". */
export function line(figure: Figure): string {
  const value = figure.value ?? `${figure.low ?? ''}..${figure.high ?? ''}`;
  return `${figure.text} | ${value} | ${figure.unit}`;
}
