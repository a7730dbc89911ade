import { useState } from 'preact/hooks';
import { useView } from './context';
import { Jump } from './Jump';
import type { Unsure } from './select';

/** What Nutgraf is not sure of, behind one button: listed here only, never painted. */
export function UnsureList({ rows }: { rows: Unsure[] }) {
  const { wording } = useView();
  const [open, setOpen] = useState(false);
  if (rows.length === 0) return null;
  return (
    <div class="unsure">
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {wording.t(open ? 'hide_unsure' : 'show_unsure', [rows.length])}
      </button>
      {open && (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <span class="meta">{wording.t(`unsure_${row.kind}`)}</span>
              <Jump span={row} id={row.kind === 'name' ? undefined : row.id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
