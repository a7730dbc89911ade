import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { plural, type Wording } from '../parts/translate';

interface Props {
  wording: Wording;
  query: string;
  found: number;
  onQuery: (query: string) => void;
  onClose: () => void;
}

/** One line to narrow every list; it stands in the place of the section words while it is open. */
export function FilterBox({ wording, query, found, onQuery, onClose }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <search class="filter">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        value={query}
        placeholder={wording.t('filter_hint')}
        aria-label={wording.t('filter_hint')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={leave}
      />
      <span class="meta numbers" role="status">
        {query.trim() && plural(wording, 'found', found)}
      </span>
      <button type="button" class="button bare" onClick={onClose} aria-label={wording.t('filter_close')}>
        <Icon name="close" />
      </button>
    </search>
  );
}
