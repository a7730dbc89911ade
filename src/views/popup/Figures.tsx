import { useState } from 'preact/hooks';
import type { Figure } from '../../parser/model';
import { figureText, unitText } from '../parts/format';
import { Icon } from '../parts/Icon';
import { plural } from '../parts/translate';
import { useView } from './context';
import { FigureWords } from './FigureWords';
import { matches } from './filter';
import { compareBy, type Order, type SortKey } from './sort-figures';

interface HeadingProps {
  name: SortKey;
  order: Order;
  onSort: (key: SortKey) => void;
}

function Heading({ name, order, onSort }: HeadingProps) {
  const { t } = useView().wording;
  const mine = order.key === name;
  const sort = mine ? (order.descending ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" class={name} aria-sort={sort}>
      <button type="button" class="sorter" onClick={() => onSort(name)}>
        {t(`column_${name}`)}
        {mine && <Icon name={order.descending ? 'down' : 'up'} />}
      </button>
    </th>
  );
}

/** A rise or a fall, drawn; its name is heard and shown where a pointer rests. */
function Change({ change }: Pick<Figure, 'change'>) {
  const { t } = useView().wording;
  if (!change) return <td class="change" />;
  const name = t(`change_${change}`);
  return (
    <td class="change" title={name}>
      <Icon name={change === 'increase' ? 'rise' : 'fall'} />
      <span class="only-heard">{name}</span>
    </td>
  );
}

/** Longest value, in characters, that is never broken over two lines. */
const LONGEST_LINE = 14;

/** Columns that have something in them; value and what is counted are always there. */
function columnsOf(figures: readonly Figure[]): SortKey[] {
  const units = figures.some((figure) => unitText(figure) !== null);
  const changes = figures.some(({ change }) => change !== null);
  return ['value', ...(units ? (['unit'] as const) : []), 'counted', ...(changes ? (['change'] as const) : [])];
}

function Row({ figure, columns }: { figure: Figure; columns: SortKey[] }) {
  const { wording } = useView();
  const value = figureText(figure, wording) ?? '—';
  return (
    <tr>
      <td class={`value numbers${value.length <= LONGEST_LINE ? ' short' : ''}`}>{value}</td>
      {columns.includes('unit') && <td class="unit small">{unitText(figure)}</td>}
      <FigureWords figure={figure} />
      {columns.includes('change') && <Change change={figure.change} />}
    </tr>
  );
}

/** Figures shown before "more". */
const FIRST = 10;

/** The numbers and what each counts; sorted as they stand in the text until a heading is pressed. */
export function Figures() {
  const { analysis, wording, query } = useView();
  const [order, setOrder] = useState<Order>({ key: null, descending: false });
  const sort = (key: SortKey) =>
    setOrder((now) => (now.key !== key ? { key, descending: key === 'value' } : { key, descending: !now.descending }));
  const columns = columnsOf(analysis.figures);
  const rows = analysis.figures.filter((f) => matches(query, f.text, f.counted, f.unit)).sort(compareBy(order));
  const [whole, setWhole] = useState(false);
  const shown = whole || query.trim() || rows.length <= FIRST + 2 ? rows : rows.slice(0, FIRST);
  return (
    <>
      <table class="figures-table">
        <caption class="only-heard">{wording.t('section_figures')}</caption>
        <thead>
          <tr>
            {columns.map((name) => (
              <Heading key={name} name={name} order={order} onSort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <Row key={figure.id} figure={figure} columns={columns} />
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" class="link small further" onClick={() => setWhole(true)}>
          {plural(wording, 'more', rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
