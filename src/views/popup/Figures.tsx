import { useState } from 'preact/hooks';
import type { Figure } from '../../parser/model';
import { figureText } from '../parts/format';
import { Icon } from '../parts/Icon';
import { sentenceAround } from '../parts/sentence';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';
import { Keep } from './Keep';
import { compareBy, type Order, type SortKey } from './sort-figures';

function Heading({ name, order, onSort }: { name: SortKey; order: Order; onSort: (key: SortKey) => void }) {
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

/** What a figure counts, its words in the article, and on demand the sentence it stands in. */
function What({ figure }: { figure: Figure }) {
  const { analysis, wording } = useView();
  const [open, setOpen] = useState(false);
  const sentence = sentenceAround(analysis.article.text, figure);
  return (
    <td>
      {figure.counted && <span class="words counted">{figure.counted}</span>}
      {figure.change && <span class="small quiet change">{wording.t(`change_${figure.change}`)}</span>}
      <span class="written">
        <Jump span={figure} id={figure.id} class="words role" />
        <button type="button" class="link meta" aria-expanded={open} onClick={() => setOpen(!open)}>
          {wording.t('sentence')}
        </button>
        <Keep id={figure.id} />
      </span>
      {open && <Jump span={sentence} class="words sentence" />}
    </td>
  );
}

/** Longest value, in characters, that is never broken over two lines. */
const LONGEST_LINE = 14;

/** The numbers and what each counts; sorted as they stand in the text until a heading is pressed. */
export function Figures() {
  const { analysis, wording, query } = useView();
  const [order, setOrder] = useState<Order>({ key: null, descending: false });
  const sort = (key: SortKey) =>
    setOrder((now) => (now.key !== key ? { key, descending: key === 'value' } : { key, descending: !now.descending }));
  const rows = analysis.figures.filter((f) => matches(query, f.text, f.counted, f.unit)).sort(compareBy(order));
  return (
    <table class="figures-table">
      <caption class="only-heard">{wording.t('section_figures')}</caption>
      <thead>
        <tr>
          <Heading name="value" order={order} onSort={sort} />
          <Heading name="counted" order={order} onSort={sort} />
        </tr>
      </thead>
      <tbody>
        {rows.map((figure) => {
          const value = figureText(figure, wording) ?? '—';
          return (
            <tr key={figure.id}>
              <td class={`value numbers${value.length <= LONGEST_LINE ? ' short' : ''}`}>{value}</td>
              <What figure={figure} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
