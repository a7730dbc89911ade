import type { DateMention } from '../../parser/model';
import { dateText } from '../parts/format';
import { Facts, Words } from './Facts';
import type { CardProps } from './props';

/** Whether the words leave open what the value states, so that it was counted from the day of publication. */
export const isCounted = ({ text, value }: DateMention) => value.length > 2 && !text.includes(value.slice(0, 4));

/** The day, the words, what the day was counted from, and the anniversary that the text names of it. */
export function DateBody({ date, ...props }: CardProps & { date: DateMention }) {
  const { t, analysis } = props;
  const { published, text } = analysis.article;
  const { anniversary } = date;
  return (
    <div class="body">
      <p class="value numbers day">{dateText(date.value, props, 'weekday')}</p>
      <Facts
        rows={[
          [t('card_in_the_text'), <Words>{date.text}</Words>],
          isCounted(date) && published
            ? [t('card_counted_from'), t('card_publication', [dateText(published, props)])]
            : null,
          anniversary ? [t('card_anniversary'), <Words>{text.slice(anniversary.start, anniversary.end)}</Words>] : null,
        ]}
      />
    </div>
  );
}
