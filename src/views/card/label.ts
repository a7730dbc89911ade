import { dateText } from '../parts/format';
import { type Subject, wordsAt } from './content';
import { numberWords } from './numbers';
import type { CardProps } from './props';

/** What a card is about, in a line to be heard: "Quote, Lloyd Austin: …", "Figure, about 2,500 US soldiers". */
export function labelOf(subject: Subject, props: CardProps): string {
  const { t, mark, analysis } = props;
  const kind = t(`kind_${subject.type === 'quote' ? 'quote' : mark.kind}`);
  switch (subject.type) {
    case 'quote':
      return `${kind}, ${subject.quote.speaker?.name ?? t('card_unsure_speaker')}: ${wordsAt(analysis, subject.quote)}`;
    case 'figure': {
      const { figure } = subject;
      const words = numberWords(figure, props);
      const value = words ? [words.lead, words.number, words.unit].filter(Boolean).join(' ') : figure.text;
      return [`${kind}, ${value}`, figure.counted].filter(Boolean).join(' ');
    }
    case 'date':
      return `${kind}, ${dateText(subject.date.value, props, 'weekday')}`;
    case 'entity':
      return [`${kind}, ${subject.entity.name}`, subject.entity.role].filter(Boolean).join(', ');
  }
}
