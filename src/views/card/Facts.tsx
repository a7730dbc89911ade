import type { ComponentChildren } from 'preact';

export type Fact = [label: string, value: ComponentChildren];

/** Label and value, one pair a line; pairs without a value are left out. */
export function Facts({ rows }: { rows: (Fact | null)[] }) {
  const shown = rows.filter((row) => row !== null);
  if (shown.length === 0) return null;
  return (
    <dl class="facts">
      {shown.map(([label, value]) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

/** The article's own words inside a fact. */
export const Words = ({ children }: { children: ComponentChildren }) => (
  <bdi class="words" lang="en">
    {children}
  </bdi>
);
