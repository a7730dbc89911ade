import { dateText } from '../parts/format';
import { rich } from '../parts/rich';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';
import { type TimelineRow, timelineRows } from './timeline-rows';

function What({ row }: { row: TimelineRow }) {
  const { wording } = useView();
  if (!row.span) return <span class="small">{wording.t('article_published')}</span>;
  const from = row.form === 'derived' && row.from;
  return (
    <>
      <Jump span={row.span} id={row.mention ?? undefined} />
      {from && <span class="meta">{rich(wording.t, 'worked_out_from', [<q key="w">{row.from}</q>])}</span>}
      {row.form === 'derived' && !row.from && <span class="meta">{wording.t('worked_out')}</span>}
    </>
  );
}

/** The article's dates in their order, drawn as a line: full dot stated, ring worked out, dash the day of publication. */
export function Timeline() {
  const { analysis, wording, query } = useView();
  const text = (row: TimelineRow) => (row.span ? analysis.article.text.slice(row.span.start, row.span.end) : null);
  const rows = timelineRows(analysis).filter(
    (row) => !query.trim() || (row.span && matches(query, text(row), row.date, dateText(row.date, wording, 'short'))),
  );
  return (
    <ol class="line">
      {rows.map((row) => (
        <li key={`${row.date} ${row.span?.start}`} class={`${row.form}${row.future ? ' future' : ''}`}>
          <time class="numbers small" dateTime={/^\d{4}(-\d\d){0,2}$/.test(row.date) ? row.date : undefined}>
            {dateText(row.date, wording, 'short')}
          </time>
          <span class="dot" aria-hidden="true" />
          <span class="what">
            <What row={row} />
          </span>
        </li>
      ))}
    </ol>
  );
}
