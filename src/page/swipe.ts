/** How far a sheet must be drawn down to close, and how fast a flick may do it sooner. CSS pixels; per millisecond. */
const FAR = 72;
const FLICK = 0.5;

/** The part of a sheet that a finger takes hold of: its grip and its top line. */
const HANDLE = '.top';

/**
 * Lets a finger draw a sheet down to close it; let go sooner, it goes back. What moves is the sheet inside the card's
 * own root. A cross, Escape and Back do the same without a swipe (WCAG 2.5.7).
 */
export function hearSwipe(root: ShadowRoot, close: () => void, signal: AbortSignal): void {
  let from: { y: number; at: number; id: number } | null = null;
  const sheet = () => root.querySelector<HTMLElement>('.sheet');
  const draw = (by: number) => {
    const moved = sheet();
    if (moved) moved.style.transform = by > 0 ? `translateY(${by}px)` : '';
  };

  const down = (event: Event) => {
    if (!(event instanceof PointerEvent) || event.pointerType === 'mouse' || !sheet()) return;
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || !target.closest(HANDLE) || target.closest('button')) return;
    from = { y: event.clientY, at: event.timeStamp, id: event.pointerId };
    target.setPointerCapture?.(event.pointerId);
  };
  const move = (event: Event) => {
    if (event instanceof PointerEvent && from?.id === event.pointerId) draw(event.clientY - from.y);
  };
  const up = (event: Event) => {
    if (!(event instanceof PointerEvent) || from?.id !== event.pointerId) return;
    const by = event.clientY - from.y;
    const speed = by / Math.max(1, event.timeStamp - from.at);
    from = null;
    if (event.type === 'pointerup' && (by > FAR || (by > 8 && speed > FLICK))) close();
    else draw(0);
  };
  root.addEventListener('pointerdown', down, { signal });
  root.addEventListener('pointermove', move, { signal });
  root.addEventListener('pointerup', up, { signal });
  root.addEventListener('pointercancel', up, { signal });
}
