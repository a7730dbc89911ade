import type { Analysis } from '../../parser/model';
import { LEGEND, type LegendKind } from '../parts/kinds';
import { useView } from './context';

/** How many of a kind the article holds; names count once each, however often they stand. */
export function countOf({ quotes, figures, dates, entities }: Analysis, kind: LegendKind): number {
  if (kind === 'quote') return quotes.length;
  if (kind === 'figure') return figures.length;
  if (kind === 'date') return dates.length;
  return entities.filter((e) => e.type === kind).length;
}

/** The switches of the marks in the page, which are also their legend: each name is drawn in its own line. */
export function Kinds({ kinds }: { kinds: Record<LegendKind, boolean> }) {
  const { analysis, actions, wording } = useView();
  return (
    <fieldset class="kinds">
      <legend class="only-heard">{wording.t('marks_in_page')}</legend>
      {LEGEND.map(({ kind, label, key }) => (
        <label key={kind} class={kinds[kind] ? '' : 'off'}>
          <input
            class="tick"
            type="checkbox"
            checked={kinds[kind]}
            aria-keyshortcuts={key}
            onChange={(event) => actions.switchKind(kind, event.currentTarget.checked)}
          />
          <span class={`kind ${kind}`}>{wording.t(label)}</span>
          <span class="meta numbers">{countOf(analysis, kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}
