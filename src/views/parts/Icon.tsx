/** Line drawings on a 16 px grid, drawn for Nutgraf; `turns` ones mirror in right-to-left interfaces. */
const DRAWINGS = {
  previous: { path: 'M10 3.5 5.5 8l4.5 4.5', turns: true },
  next: { path: 'M6 3.5 10.5 8 6 12.5', turns: true },
  close: { path: 'm4 4 8 8M12 4l-8 8', turns: false },
  down: { path: 'M3.5 6 8 10.5 12.5 6', turns: false },
  up: { path: 'M3.5 10 8 5.5 12.5 10', turns: false },
  rise: { path: 'M4 12 12 4M6 4h6v6', turns: true },
  fall: { path: 'M4 4l8 8M6 12h6V6', turns: true },
  lines: { path: 'M2.5 4h11M2.5 8h11M2.5 12h7', turns: true },
  search: { path: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14', turns: true },
  panel: { path: 'M2.5 3.5h11v9h-11zM9.5 3.5v9', turns: true },
  keep: { path: 'M4.5 2.5h7v11L8 10.5l-3.5 3z', turns: false },
  done: { path: 'M3 8.5 6.5 12 13 4.5', turns: false },
  pin: { path: 'M6 2.5h4M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5', turns: false },
  note: { path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11M8 5v.01', turns: false },
  ask: {
    path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.3 6.2c.2-2 3.6-1.9 3.5.2 0 1.4-1.7 1.3-1.8 2.8M8 11.3v.01',
    turns: false,
  },
  settings: { path: 'M2.5 5h4M9.5 5h4M2.5 11h2M7.5 11h6M8 3.5v3M6 9.5v3', turns: false },
} as const;

export type IconName = keyof typeof DRAWINGS;

/** An icon beside or instead of a text; never the only carrier of a meaning: give the control a label. */
export function Icon({ name }: { name: IconName }) {
  const { path, turns } = DRAWINGS[name];
  return (
    <svg class={turns ? 'icon turns' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
