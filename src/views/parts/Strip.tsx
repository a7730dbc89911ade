import type { Span } from '../../parser/model';

/** Where in the article something stands, drawn as ticks on a line; only for the eye, the count says the rest. */
export function Strip({ spans, length }: { spans: readonly Span[]; length: number }) {
  const ticks = spans.map(({ start }) => `M${(1 + (62 * start) / Math.max(1, length)).toFixed(1)} 2v8`);
  return (
    <svg class="strip" viewBox="0 0 64 12" aria-hidden="true">
      <path class="ground" d="M0 10.5h64" />
      <path d={ticks.join('')} />
    </svg>
  );
}
