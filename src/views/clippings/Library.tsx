import { useState } from 'preact/hooks';
import { Confirm } from '../parts/Confirm';
import { FileButton } from '../parts/FileButton';
import { plural, type Wording } from '../parts/translate';
import { matches } from '../popup/filter';
import type { Kept, LibraryActions } from './model';
import { Row } from './Row';

interface Props {
  clippings: Kept[];
  actions: LibraryActions;
  wording: Wording;
}

const find = (clippings: Kept[], query: string) =>
  clippings.filter((c) => matches(query, c.text, c.speaker, c.role, c.title, c.source));

/** The reader's own library: search, open, remove; in and out as one file. */
export function Library({ clippings, actions, wording }: Props) {
  const { t } = wording;
  const [query, setQuery] = useState('');
  const [said, setSaid] = useState('');
  const found = find(clippings, query);
  const save = async () => {
    const name = await actions.save();
    setSaid(name ? t('saved_as', [name]) : t('save_failed'));
  };
  const load = async (text: string) => {
    const count = await actions.load(text);
    setSaid(count === null ? t('import_failed') : plural(wording, 'imported', count));
  };
  return (
    <main class="nutgraf document clippings">
      <h1>{t('clippings')}</h1>
      <p class="stand">{t('clippings_where')}</p>
      {clippings.length > 0 && (
        <search class="row search">
          <input
            class="field"
            type="search"
            value={query}
            placeholder={t('clippings_search')}
            aria-label={t('clippings_search')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <span class="meta numbers" role="status">
            {plural(wording, 'found', found.length)}
          </span>
        </search>
      )}
      {clippings.length === 0 && <p class="quiet empty">{t('clippings_none')}</p>}
      <ul class="kept">
        {found.map((clipping) => (
          <Row
            key={clipping.id}
            clipping={clipping}
            wording={wording}
            onRemove={() => void actions.remove(clipping.id)}
          />
        ))}
      </ul>
      <div class="row">
        {clippings.length > 0 && (
          <button type="button" class="button" onClick={save}>
            {t('clippings_export')}
          </button>
        )}
        <FileButton label={t('clippings_import')} onText={(text) => void load(text)} />
        {clippings.length > 0 && (
          <Confirm
            t={t}
            label={t('delete_all')}
            question={plural(wording, 'clippings_delete', clippings.length)}
            onYes={() => {
              // The search goes with what it searched; what comes in next is shown whole.
              setQuery('');
              void actions.removeAll();
            }}
          />
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
