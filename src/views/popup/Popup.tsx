import type { Wording } from '../parts/translate';
import { Bar } from './Bar';
import type { PopupActions, PopupData } from './model';
import { Reading } from './Reading';
import { State } from './State';

interface Props {
  data: PopupData;
  actions: PopupActions;
  wording: Wording;
}

/** The popup, and the side panel: the same parts, in another frame. */
export function Popup({ data, actions, wording }: Props) {
  return (
    <div class="nutgraf popup">
      {data.status === 'ready' && data.analysis ? (
        <Reading data={data} analysis={data.analysis} actions={actions} wording={wording} />
      ) : (
        <>
          <Bar data={data} actions={actions} wording={wording} />
          <State data={data} actions={actions} wording={wording} />
        </>
      )}
    </div>
  );
}
