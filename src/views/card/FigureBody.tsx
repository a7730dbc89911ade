import type { Figure } from '../../parser/model';
import { converted } from '../parts/convert';
import { useAlsoIn } from './AlsoIn';
import { Facts, Words } from './Facts';
import { numberWords } from './numbers';
import type { CardProps } from './props';

/** The value, what is counted, and how exactly the text puts it. */
export function FigureBody({ figure, ...props }: CardProps & { figure: Figure }) {
  const { t } = props;
  const words = numberWords(figure, props);
  const counted = figure.about ?? figure.counted ?? figure.unit;
  const other = converted(figure, props.locale);
  return (
    <div class="body">
      {words && (
        <p class="value numbers">
          {words.lead && <small>{words.lead} </small>}
          {words.number}
          {words.unit && <small> {words.unit}</small>}
        </p>
      )}
      {counted && counted !== words?.unit && (
        <p class={figure.text.includes(counted) ? 'words' : 'counted'}>{counted}</p>
      )}
      <Facts
        rows={[
          other !== null ? [t('card_converted'), <span class="numbers">{other}</span>] : null,
          [t('card_in_the_text'), <Words>{figure.text}</Words>],
          [t('card_exactness'), exactness(figure, props)],
          figure.change !== null ? [t('card_change'), t(`card_change_${figure.change}`)] : null,
          ...useAlsoIn(figure, props),
        ]}
      />
    </div>
  );
}

function exactness({ value, low, high, approximate }: Figure, { t }: CardProps): string {
  if (low !== null && high !== null) return t('card_range');
  if (low !== null && (value === null || value === low)) return t('card_lower_bound');
  if (high !== null && (value === null || value === high)) return t('card_upper_bound');
  return t(approximate ? 'card_approximate' : 'card_as_stated');
}
