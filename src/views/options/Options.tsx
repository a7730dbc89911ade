import { useEffect, useState } from 'preact/hooks';
import type { Wording } from '../parts/translate';
import { Amount } from './Amount';
import { Certainty } from './Certainty';
import { OptionsContext } from './context';
import { Data, More } from './Data';
import { Keys } from './Keys';
import { Marks } from './Marks';
import type { OptionsActions, OptionsData } from './model';
import { Sites } from './Sites';
import { Tongue } from './Tongue';

interface Props {
  data: OptionsData;
  actions: OptionsActions;
  wording: Wording;
}

/** The settings page. A change holds at once and says so; there is no save button. */
export function Options({ data, actions, wording }: Props) {
  const [said, say] = useState('');
  useEffect(() => say(''), [wording.locale]); // it was said in another language
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
        {data.notKept && (
          <p class="notice" role="status">
            {wording.t('not_kept')}
          </p>
        )}
        <Marks />
        <Amount />
        <Certainty />
        <Keys />
        <Sites />
        <More />
        <Tongue />
        <Data />
        <p class="toast" role="status">
          {said}
        </p>
      </main>
    </OptionsContext.Provider>
  );
}
