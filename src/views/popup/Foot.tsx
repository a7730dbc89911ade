import { useRef, useState } from 'preact/hooks';
import { plainSummary } from '../../export/plain';
import { exportLabels } from '../parts/export-labels';
import { Icon } from '../parts/Icon';
import { useView } from './context';
import { SaveMenu } from './SaveMenu';

interface Props {
  /** What was last said, or the line that stands there when nothing was. */
  message: string;
  /** Whether the page can go back to where the reader was. */
  back: boolean;
}

/** Always in view: what just happened, Save as, Copy summary. */
export function Foot({ message, back }: Props) {
  const { analysis, actions, say, wording } = useView();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const copy = async () => {
    const text = plainSummary(analysis, exportLabels(wording, analysis), wording.locale);
    say(wording.t((await actions.copy(text)) ? 'copied' : 'copy_failed'));
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard for the buttons inside
    <footer class="foot-area" onKeyDown={leave}>
      {open && <SaveMenu onDone={close} />}
      <div class="foot">
        <span class="status" role="status">
          {message}
        </span>
        {back && (
          <button type="button" class="link small" onClick={actions.back}>
            {wording.t('back')}
          </button>
        )}
        <button
          ref={opener}
          type="button"
          class="button"
          aria-expanded={open}
          aria-controls={open ? 'save-menu' : undefined}
          onClick={() => setOpen(!open)}
        >
          {wording.t('save_as')}
          <Icon name="down" />
        </button>
        <button type="button" class="button main" onClick={copy}>
          {wording.t('copy_summary')}
        </button>
      </div>
    </footer>
  );
}
