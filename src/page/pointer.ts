import { isOpenGround, markAt } from './hit';
import type { Painted } from './painter';
import { AdoptedSheet } from './sheets';

interface PointerPorts {
  painted(): readonly Painted[];
  shadowRoots(): ShadowRoot[];
  /** The pointer is over a mark and may click it soon. */
  near(): void;
  /** A trusted click on a mark that no link or control of the page claims. */
  opened(hit: Painted): void;
}

/** Where an event was, CSS pixels of the viewport, and through what it went. */
interface Spot {
  x: number;
  y: number;
  path: EventTarget[];
}

const spotOf = (event: MouseEvent): Spot => ({ x: event.clientX, y: event.clientY, path: event.composedPath() });

/** Clicks on marks, and the hand cursor over them. Only the reader's own (trusted) events count. */
export function watchPointer(document: Document, ports: PointerPorts, signal: AbortSignal): void {
  const view = document.defaultView!;
  const hand = new AdoptedSheet();
  hand.adopt([document]);
  signal.addEventListener('abort', () => hand.remove());
  let over = '';
  let last: Spot | null = null;
  const waiting = { frame: 0 };

  const hitOf = ({ x, y, path }: Spot) => {
    const hit = markAt(ports.painted(), x, y, ports.shadowRoots());
    return hit && isOpenGround(path, hit) ? hit : null;
  };

  // A rule for the one kind of element under the pointer: cheap to apply, and no attribute of the page changes.
  const point = (name: string) => {
    if (name === over) return;
    over = name;
    hand.write(name && `${name}:hover{cursor:pointer!important}`);
  };

  const look = () => {
    waiting.frame = 0;
    const target = last?.path[0];
    const name = last && target instanceof Element && hitOf(last) ? view.CSS.escape(target.localName) : '';
    point(name);
    if (name) ports.near();
  };

  const click = (event: MouseEvent) => {
    if (!event.isTrusted || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (view.getSelection()?.isCollapsed === false) return; // the reader is selecting words
    const hit = hitOf(spotOf(event));
    if (hit) ports.opened(hit);
  };

  const move = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    last = spotOf(event);
    waiting.frame ||= view.requestAnimationFrame(look);
  };

  view.addEventListener('click', click, { capture: true, signal });
  view.addEventListener('mousemove', move, { capture: true, passive: true, signal });
}
