import { Switch } from '../parts/Switch';
import { useOptions } from './context';
import type { MarkKind } from './model';
import { Question } from './Question';

/** Each kind with words of the sample article in its own form, and its letter in the popup. */
const ROWS: { kind: MarkKind; label: string; sample: string; key?: string }[] = [
  { kind: 'quote', label: 'kind_quotes', sample: '“optimistic”', key: 'Q' },
  { kind: 'figure', label: 'kind_figures', sample: 'some 2,500 US soldiers', key: 'F' },
  { kind: 'date', label: 'kind_dates', sample: 'December 2017', key: 'D' },
  { kind: 'person', label: 'kind_people', sample: 'Lloyd Austin', key: 'P' },
  { kind: 'organization', label: 'kind_organizations', sample: 'Islamic State', key: 'O' },
  { kind: 'place', label: 'kind_places', sample: 'Baghdad', key: 'L' },
  { kind: 'group', label: 'kind_groups', sample: 'Iraqi' },
  { kind: 'event', label: 'kind_events', sample: 'World Cup' },
  { kind: 'indirect', label: 'kind_reported', sample: 'is not combat but to advise' },
];

/** What is painted in the page; the popup always lists everything. */
export function Marks() {
  const { data, actions, wording } = useOptions();
  const { t } = wording;
  const { kinds } = data.settings;
  return (
    <Question first title={t('set_marks')} about={t('set_marks_about')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('set_kind')}</th>
            <th scope="col">{t('set_looks')}</th>
            <th scope="col">{t('set_key')}</th>
            <th scope="col">{t('set_on')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ kind, label, sample, key }) => (
            <tr key={kind}>
              <td>{t(label)}</td>
              <td>
                <span class={`words kind ${kind}`} lang="en" dir="ltr">
                  {sample}
                </span>
              </td>
              <td>{key && <kbd>{key}</kbd>}</td>
              <td>
                <Switch
                  quiet
                  checked={kinds[kind]}
                  label={t(label)}
                  onChange={(on) => actions.change({ kinds: { ...kinds, [kind]: on } })}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Question>
  );
}
