import type { Entity } from '../../parser/model';
import { plural } from '../parts/translate';
import type { CardProps } from './props';

/** The article as one line from start to end, with a tick for each mention and a longer one for this. */
export function MentionMap({ entity, ...props }: CardProps & { entity: Entity }) {
  const { analysis, mark, t } = props;
  const { length } = analysis.article.text;
  const label = `${plural(props, 'card_times', entity.mentions.length)}; ${t('card_you_are_at', [mark.mention + 1])}`;
  return (
    <>
      <svg class="map" role="img" aria-label={label} viewBox="0 0 100 14" preserveAspectRatio="none">
        <path class="ground" d="M0 13.5H100" />
        {entity.mentions.map(({ start }, index) => {
          const x = 0.5 + (99 * start) / Math.max(1, length);
          return index === mark.mention ? (
            <path class="here" d={`M${x} 0V14`} />
          ) : (
            <path class={`tick-${entity.type}`} d={`M${x} 5V13`} />
          );
        })}
      </svg>
      <p class="meta ends" aria-hidden="true">
        <span>{t('card_start_of_article')}</span>
        <span>{t('card_end_of_article')}</span>
      </p>
    </>
  );
}
