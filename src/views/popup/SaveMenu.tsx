import { useEffect, useRef } from 'preact/hooks';
import type { Format } from '../../export';
import { useView } from './context';

const ROWS: { format: Format; ending: string }[] = [
  { format: 'markdown', ending: '.md' },
  { format: 'csv', ending: '.csv' },
  { format: 'voices', ending: '.csv' },
  { format: 'jsonld', ending: '.jsonld' },
  { format: 'csl', ending: '.json' },
  { format: 'json', ending: '.json' },
];

/** What the summary can be saved as; opens over the foot, closes with Escape. */
export function SaveMenu({ onDone }: { onDone: () => void }) {
  const { actions, say, wording } = useView();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const save = async (format: Format) => {
    onDone();
    const name = await actions.save(format);
    say(name ? wording.t('saved_as', [name]) : wording.t('save_failed'));
  };
  const keep = async () => {
    onDone();
    say(wording.t((await actions.keep(null)) ? 'kept' : 'keep_failed'));
  };
  return (
    <section class="save-menu" id="save-menu" ref={box} aria-label={wording.t('save_as')}>
      <p class="label">{wording.t('save_as')}</p>
      <ul>
        {ROWS.map(({ format, ending }) => (
          <li key={format}>
            <button type="button" onClick={() => save(format)}>
              <span>{wording.t(`format_${format}`)}</span>
              <span class="meta">{ending}</span>
              <span class="meta about">{wording.t(`format_${format}_about`)}</span>
            </button>
          </li>
        ))}
        <li>
          <button type="button" onClick={keep}>
            <span>{wording.t('keep_summary')}</span>
            <span class="meta about">{wording.t('keep_about')}</span>
          </button>
        </li>
      </ul>
    </section>
  );
}
