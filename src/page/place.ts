/** A box in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** Greatest height that the card may take there; it scrolls inside. */
  room: number;
  side: 'below' | 'above' | 'beside';
}

/** Between card and mark, and between card and the edge of the viewport. CSS pixels. */
const GAP = 8;
/** Share of the viewport's height that a card may take. */
const TALLEST = 0.6;
/** Under this height a card shows too little: the other side is taken. */
const SHORTEST = 160;

const within = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));

/** The box around all lines of a mark. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

/**
 * Where the card goes: 8 px under the mark's last line, above its first where there is no room below, and beside a
 * mark that leaves no room at either side of it. It never covers the mark and stays 8 px from the viewport's edges.
 * `rtl` starts the card at the mark's right edge.
 */
export function placeCard(lines: readonly Box[], card: Size, view: Size, rtl = false): Place {
  const mark = around(lines);
  const tallest = view.height * TALLEST;
  const below = view.height - GAP - (mark.bottom + GAP);
  const above = mark.top - GAP - GAP;
  const wanted = Math.min(card.height, tallest);
  const edge = rtl ? around(lines.slice(0, 1)).right - card.width : lines.at(-1)!.left;
  const left = within(edge, GAP, Math.max(GAP, view.width - GAP - card.width));
  if (below >= wanted || (below >= SHORTEST && below >= above)) {
    return { left, top: Math.max(GAP, mark.bottom + GAP), room: Math.min(tallest, below), side: 'below' };
  }
  if (above >= wanted || above >= SHORTEST) {
    const height = Math.min(wanted, above);
    const top = Math.min(mark.top - GAP - height, view.height - GAP - height);
    return { left, top: Math.max(GAP, top), room: Math.min(tallest, above), side: 'above' };
  }
  const right = mark.right + GAP;
  const free = right + card.width <= view.width - GAP ? right : Math.max(GAP, mark.left - GAP - card.width);
  return { left: free, top: within(mark.top, GAP, view.height - GAP - wanted), room: tallest, side: 'beside' };
}

/** Whether any line of the mark can be seen. */
export const isInView = (lines: readonly Box[], view: Size) =>
  lines.some((box) => box.bottom > 0 && box.top < view.height && box.right > 0 && box.left < view.width);
