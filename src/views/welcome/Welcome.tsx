import type { Analysis } from '../../parser/model';
import type { Wording } from '../parts/translate';
import { Sample } from './Sample';

interface Props {
  /** Null until the sample has been read. */
  analysis: Analysis | null;
  when: 'article' | 'news' | 'click';
  onWhen: (when: 'article' | 'click') => void;
  onDone: () => void;
  onSettings: () => void;
  copy: (text: string) => Promise<boolean>;
  wording: Wording;
}

function Where({ when, onWhen, wording: { t } }: Props) {
  const options = [
    { value: 'click', label: t('welcome_click'), about: t('welcome_click_about') },
    { value: 'article', label: t('welcome_every'), about: t('welcome_every_about') },
  ] as const;
  return (
    <fieldset>
      <legend class="only-heard">{t('welcome_where')}</legend>
      {options.map(({ value, label, about }) => (
        <label key={value} class="option">
          <input
            class="tick"
            type="radio"
            name="when"
            checked={value === 'click' ? when === 'click' : when !== 'click'}
            onChange={() => onWhen(value)}
          />
          <span>
            {label}
            <p>{about}</p>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The first page after installing: what it does, tried on a sample, and where it may read. */
export function Welcome(props: Props) {
  const { analysis, onDone, onSettings, wording, copy } = props;
  const { t } = wording;
  return (
    <main class="nutgraf document welcome">
      <h1>{t('welcome_title')}</h1>
      <p class="stand">{t('welcome_stand')}</p>
      <div class="sample-frame">{analysis && <Sample analysis={analysis} wording={wording} copy={copy} />}</div>
      <div class="columns">
        {['points', 'wrong', 'stays'].map((name) => (
          <section key={name} class="step">
            <h2>{t(`welcome_${name}`)}</h2>
            <p class="quiet">{t(`welcome_${name}_text`)}</p>
          </section>
        ))}
      </div>
      <section class="set first">
        <div>
          <h2>{t('welcome_where')}</h2>
          <p>{t('welcome_where_about')}</p>
        </div>
        <div>
          <Where {...props} />
          <div class="row">
            <button type="button" class="button main" onClick={onDone}>
              {t('done')}
            </button>
            <button type="button" class="button" onClick={onSettings}>
              {t('settings')}
            </button>
          </div>
          <p class="small quiet pin">{t('welcome_pin')}</p>
        </div>
      </section>
    </main>
  );
}
