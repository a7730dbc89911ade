import { useState } from 'preact/hooks';
import type { Wording } from '../parts/translate';
import { Amount } from './Amount';
import { Certainty } from './Certainty';
import { OptionsContext } from './context';
import { Data, More } from './Data';
import { Keys } from './Keys';
import { Marks } from './Marks';
import type { OptionsActions, OptionsData } from './model';
import { Question } from './Question';
import { Sites } from './Sites';

interface Props {
  data: OptionsData;
  actions: OptionsActions;
  wording: Wording;
}

/** The language of the interface is the browser's; the page says which one that gives. */
function Language({ wording: { t, locale } }: { wording: Wording }) {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
  return (
    <Question title={t('set_language')}>
      <p>{t('set_language_text', [name])}</p>
    </Question>
  );
}

/** The settings page. A change holds at once and says so; there is no save button. */
export function Options({ data, actions, wording }: Props) {
  const [said, say] = useState('');
  const heard: OptionsActions = {
    ...actions,
    change: (part) => {
      actions.change(part);
      say(wording.t('changed'));
    },
  };
  return (
    <OptionsContext.Provider value={{ data, actions: heard, wording, say }}>
      <main class="nutgraf document options">
        <h1>{wording.t('settings')}</h1>
        {data.wasReset && <p class="notice">{wording.t('was_reset')}</p>}
        <Marks />
        <Amount />
        <Certainty />
        <Keys />
        <Sites />
        <More />
        <Language wording={wording} />
        <Data />
        <p class="toast" role="status">
          {said}
        </p>
      </main>
    </OptionsContext.Provider>
  );
}
