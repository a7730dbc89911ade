import { useState } from 'preact/hooks';
import type { Figure } from '../../parser/model';
import { Icon } from '../parts/Icon';
import { sentenceAround } from '../parts/sentence';
import { useView } from './context';
import { Jump } from './Jump';
import { Keep } from './Keep';

/** What a figure counts, its words in the article, and on demand the sentence it stands in. */
export function FigureWords({ figure }: { figure: Figure }) {
  const { analysis, wording } = useView();
  const [open, setOpen] = useState(false);
  const counted = figure.about ?? figure.counted;
  const { text } = analysis.article;
  const label = wording.t('sentence');
  return (
    <td class="what">
      {/* Serif only for what the page says in these very words. */}
      {counted && <span class={`counted ${text.includes(counted) ? 'words' : ''}`}>{counted}</span>}
      <span class="written">
        <Jump span={figure} id={figure.id} class="words role" />
        <button
          type="button"
          class="button bare tool"
          aria-expanded={open}
          aria-label={label}
          title={label}
          onClick={() => setOpen(!open)}
        >
          <Icon name="lines" />
        </button>
        <Keep id={figure.id} />
      </span>
      {open && <Jump span={sentenceAround(text, figure)} class="words sentence" />}
    </td>
  );
}
