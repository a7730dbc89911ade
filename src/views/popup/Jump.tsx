import type { ComponentChildren } from 'preact';
import type { Span } from '../../parser/model';
import { useView } from './context';

interface Props {
  /** Where the words stand; a click scrolls the page there. */
  span: Span;
  /** An annotation's id: a click also opens its card. */
  id?: string;
  class?: string;
  /** Other words than those of the span. */
  children?: ComponentChildren;
  label?: string;
}

/** Words of the article that lead to their place in the page. */
export function Jump({ span, id, class: look = 'words', children, label }: Props) {
  const { analysis, actions, say, wording } = useView();
  const go = () => {
    if (id) actions.focus(id);
    else actions.show(span);
    say(wording.t('shown_in_page'), true);
  };
  return (
    <button type="button" class={`jump ${look}`} onClick={go} aria-label={label} data-start={span.start}>
      {children ?? analysis.article.text.slice(span.start, span.end).replace(/\s+/g, ' ')}
    </button>
  );
}
