import { type Layout, lastPassed, type Reading } from '../article';

interface TurnPorts {
  reading(): Reading | null;
  /** The reader has come to another story of the page. */
  turned(): void;
}

/** How long a scroll must rest before the story under it is looked for, milliseconds. */
const REST = 200;

/**
 * Watches which story the reader is at, on pages where several follow each other. One look at a few boxes after a
 * scroll has come to rest; pages of one story cost a comparison.
 */
export function watchTurns(document: Document, layout: Layout, ports: TurnPorts, signal: AbortSignal): void {
  let timer = 0;
  const look = () => {
    const reading = ports.reading();
    if (reading && lastPassed(reading.stories, layout) !== reading.story) ports.turned();
  };
  const rested = () => {
    if ((ports.reading()?.stories.length ?? 0) < 2) return;
    clearTimeout(timer);
    timer = window.setTimeout(look, REST);
  };
  // Captured: some pages scroll an element of their own.
  document.addEventListener('scroll', rested, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => clearTimeout(timer));
}
