import { linkTo } from '../../export';
import { dateText } from '../parts/format';
import type { Wording } from '../parts/translate';
import type { Kept } from './model';

interface Props {
  clipping: Kept;
  wording: Wording;
  onRemove: () => void;
}

/** One clipping: the article's words, who says them, where they stand. */
export function Row({ clipping, wording, onRemove }: Props) {
  const { text, url, kind, speaker, role, title, source, published } = clipping;
  const words = kind === 'summary' ? text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n')) : text;
  const place = linkTo(url, words, { start: 0, end: words.length });
  const origin = [source, published && dateText(published, wording)].filter(Boolean).join(', ');
  return (
    <li>
      <p class="meta">{wording.t(`clipping_${kind}`)}</p>
      {text.split('\n').map((line) => (
        <p key={line} class={`words ${kind}`}>
          {line}
        </p>
      ))}
      {speaker && (
        <p class="small">
          <span class="words">{speaker}</span>
          {role && <span class="quiet">, {role}</span>}
        </p>
      )}
      <div class="row">
        <p class="small quiet origin">
          {place ? (
            <a class="link" href={place} target="_blank" rel="noreferrer">
              {title ?? url}
            </a>
          ) : (
            title
          )}
          {origin && ` · ${origin}`}
        </p>
        <button type="button" class="button plain" onClick={onRemove}>
          {wording.t('remove')}
        </button>
      </div>
    </li>
  );
}
