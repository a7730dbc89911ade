import type { Span } from '../../parser/model';
import { dateText } from '../parts/format';
import { rich } from '../parts/rich';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';
import { type TimelineRow, timelineRows } from './timeline-rows';

/** The words of a row, with the dated ones drawn as dates are drawn in the page. */
function Dated({ row }: { row: TimelineRow & { span: Span } }) {
  const { text } = useView().analysis.article;
  const { span, mark } = row;
  const words = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ');
  if (!mark || mark.start < span.start || mark.end > span.end) return <>{words(span.start, span.end)}</>;
  return (
    <>
      {words(span.start, mark.start)}
      <span class="kind date">{words(mark.start, mark.end)}</span>
      {words(mark.end, span.end)}
    </>
  );
}

/** Where a date comes from that the text does not say itself. */
function Derived({ row: { form, from, anniversary } }: { row: TimelineRow }) {
  const { t } = useView().wording;
  if (form !== 'derived') return null;
  if (!from) return <span class="meta">{t('worked_out')}</span>;
  const words = <q key="w">{from}</q>;
  const said = anniversary ? rich(t, 'anniversary_of', [anniversary, words]) : rich(t, 'worked_out_from', [words]);
  return <span class="meta">{said}</span>;
}

function What({ row }: { row: TimelineRow }) {
  const { t } = useView().wording;
  const { span } = row;
  if (!span) return <span class="small">{t('article_published')}</span>;
  return (
    <>
      <Jump span={span} id={row.mention ?? undefined}>
        <Dated row={{ ...row, span }} />
      </Jump>
      <Derived row={row} />
      {row.future && <span class="only-heard">{t('still_to_come')}</span>}
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
        <li
          key={`${row.date} ${row.mark?.start ?? row.span?.start}`}
          class={`${row.form}${row.future ? ' future' : ''}`}
        >
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
