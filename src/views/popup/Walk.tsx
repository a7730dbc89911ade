import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Span } from '../../parser/model';
import { plural } from '../parts/translate';
import { useView } from './context';

interface Props {
  /** The places to walk through, in the order of the text. */
  spans: Span[];
  /** Annotation to open at each place, where there is one. */
  ids?: string[];
  class: string;
  children: ComponentChildren;
  /** A drawing before the count. */
  drawing?: ComponentChildren;
  /** Message key of the count when nothing has been visited. */
  count: string;
}

/** A name that leads to its places one after the other: each click goes to the next, the count says which. */
export function Walk({ spans, ids, class: look, children, drawing, count }: Props) {
  const { actions, say, wording } = useView();
  const [at, setAt] = useState(-1);
  const position = wording.t('position', [at + 1, spans.length]);
  const go = () => {
    const next = (at + 1) % spans.length;
    setAt(next);
    const id = ids?.[next];
    if (id) actions.focus(id);
    else if (spans[next]) actions.show(spans[next]);
    say(wording.t('position', [next + 1, spans.length]), true);
  };
  return (
    <button type="button" class={`jump walk ${look}`} onClick={go} disabled={spans.length === 0}>
      <span class="named">{children}</span>
      {drawing}
      <span class="count numbers" aria-hidden="true">
        {at < 0 ? spans.length : position}
      </span>
      <span class="only-heard">{at < 0 ? plural(wording, count, spans.length) : position}</span>
    </button>
  );
}
