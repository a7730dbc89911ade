import { plural } from '../parts/translate';
import { useOptions } from './context';
import { Question } from './Question';

/** Words of the sample article with the certainty Nutgraf had for them. */
const PREVIEW: { words: string; kind?: string; confidence?: number }[] = [
  { words: '“Threats or attacks on our forces only undermine that mission,”', kind: 'quote', confidence: 0.97 },
  { words: ' ' },
  { words: 'Austin', kind: 'person', confidence: 0.93 },
  { words: ' said. ' },
  { words: 'Some 2,500 US soldiers', kind: 'figure', confidence: 0.9 },
  { words: ' are in Iraq. He spoke of “' },
  { words: 'a promise', kind: 'quote', confidence: 0.62 },
  { words: '” that the ' },
  { words: 'Green Zone', kind: 'place', confidence: 0.74 },
  { words: ' would be guarded ' },
  { words: 'in the spring', kind: 'date', confidence: 0.55 },
  { words: '.' },
];

/** From which certainty on a mark is painted, shown at once on a few words. */
export function Certainty() {
  const { data, actions, wording } = useOptions();
  const { t, locale } = wording;
  const { threshold } = data.settings;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' }).format(threshold);
  const marked = PREVIEW.filter((piece) => (piece.confidence ?? 0) >= threshold).length;
  return (
    <Question title={t('set_certainty')} about={t('set_certainty_about')}>
      <label class="row">
        <span>{t('set_certainty_from')}</span>
        <input
          class="slider"
          type="range"
          min="50"
          max="95"
          step="5"
          value={Math.round(threshold * 100)}
          aria-valuetext={percent}
          onInput={(event) => actions.change({ threshold: Number(event.currentTarget.value) / 100 })}
        />
        <output class="numbers">{percent}</output>
      </label>
      <p class="words preview" lang="en" dir="ltr">
        {PREVIEW.map(({ words, kind, confidence }) => (
          <span key={words} class={kind && confidence! >= threshold ? `kind ${kind}` : undefined}>
            {words}
          </span>
        ))}
      </p>
      <p class="meta" role="status">
        {plural(wording, 'preview_marked', marked)}
      </p>
    </Question>
  );
}
