import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { useView } from './context';

/** Keeps a quote or figure in the reader's clippings; seen on hover and focus, and always where one touches. */
export function Keep({ id }: { id: string }) {
  const { actions, say, wording } = useView();
  const [kept, setKept] = useState(false);
  const keep = async () => {
    const done = await actions.keep(id);
    setKept(done);
    say(wording.t(done ? 'kept' : 'keep_failed'));
  };
  const label = wording.t(kept ? 'kept' : 'keep');
  return (
    <button type="button" class="button bare keep" onClick={keep} aria-label={label} title={label} disabled={kept}>
      <Icon name={kept ? 'done' : 'keep'} />
    </button>
  );
}
