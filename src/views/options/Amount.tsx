import { Choice } from './Choice';
import { useOptions } from './context';
import { Question } from './Question';

/** How often names are marked, how strongly, and on which pages at all. */
export function Amount() {
  const { data, actions, wording } = useOptions();
  const { t } = wording;
  const { everyMention, intensity, when } = data.settings;
  const option = <T extends string>(value: T, label: string) => ({
    value,
    label: t(label),
    about: t(`${label}_about`),
  });
  return (
    <>
      <Question title={t('set_when')}>
        <Choice
          legend={t('set_when_legend')}
          name="when"
          value={when}
          options={[option('article', 'when_article'), option('news', 'when_news'), option('click', 'when_click')]}
          onChoose={(value) => actions.change({ when: value })}
        />
      </Question>
      <Question title={t('set_amount')}>
        <div class="columns">
          <Choice
            legend={t('set_repeated')}
            name="mentions"
            value={everyMention ? 'every' : 'sparing'}
            options={[option('sparing', 'mark_sparingly'), { value: 'every', label: t('mark_every') }]}
            onChoose={(value) => actions.change({ everyMention: value === 'every' })}
          />
          <Choice
            legend={t('set_strength')}
            name="intensity"
            value={intensity}
            options={[
              option('soft', 'strength_soft'),
              { value: 'normal', label: t('strength_normal') },
              option('strong', 'strength_strong'),
            ]}
            onChoose={(value) => actions.change({ intensity: value })}
          />
        </div>
      </Question>
    </>
  );
}
