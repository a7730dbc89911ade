import { citation, linkTo } from '../../export';
import type { Analysis, Span } from '../../parser/model';
import { dateText } from '../parts/format';
import type { Wording } from '../parts/translate';
import { type Subject, wordsAt } from './content';
import { numberWords } from './numbers';

/** The text that a card's first copy button puts on the clipboard. */
export function plainCopy(analysis: Analysis, subject: Subject, wording: Wording): string {
  switch (subject.type) {
    case 'quote':
      return wordsAt(analysis, subject.quote);
    case 'figure': {
      const words = numberWords(subject.figure, wording);
      const value = words && [words.lead, words.number, words.unit].filter(Boolean).join(' ');
      return [subject.figure.text, value && value !== subject.figure.text ? `(${value})` : '']
        .filter(Boolean)
        .join(' ');
    }
    case 'date':
      return `${subject.date.text} (${dateText(subject.date.value, wording, 'weekday')})`;
    case 'entity':
      return [subject.entity.name, subject.entity.role].filter(Boolean).join(', ');
  }
}

/** Sentence-sized surroundings of a span: its line of the text, cut to whole words. */
function around({ article: { text } }: Analysis, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 160);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + 160);
  const cutBefore = from > 0 && text[from - 1] !== '\n';
  const cutAfter = to < text.length && text[to] !== '\n';
  const words = text.slice(from, to);
  const whole = words.slice(cutBefore ? words.indexOf(' ') + 1 : 0, cutAfter ? words.lastIndexOf(' ') : undefined);
  return `${cutBefore ? '… ' : ''}${whole}${cutAfter ? ' …' : ''}`;
}

/** One line with words, source, day and a link that scrolls to the place; null where a citation makes no sense. */
export function citationCopy(analysis: Analysis, subject: Subject, { locale }: Wording): string | null {
  if (subject.type === 'quote') return citation(analysis, subject.quote, locale);
  if (subject.type === 'entity') return null;
  const span = subject.type === 'figure' ? subject.figure : subject.date;
  const { title, source, url, text } = analysis.article;
  return [`“${around(analysis, span)}”`, title, source, linkTo(url, text, span)].filter(Boolean).join('. ');
}
