import type { BlockKind } from '../../parser/model';
import { assigned, attribute, ELEMENT, firstChild, nodeType } from '../dom';
import { HEADINGS } from './tags';
import type { Box, Tree } from './tree';

/** Where the walk stands inside one element. */
export interface Frame {
  box: Box;
  next: Node | null;
  /** Nodes shown in a slot, which are no siblings of each other. */
  slotted: Node[] | null;
  at: number;
  linked: boolean;
  bold: boolean;
  italic: boolean;
  preformatted: boolean;
  inline: boolean;
}

/** Adds the box of an element that the walk enters to the tree. */
export function newBox({ boxes, lines }: Tree, element: Element, tag: string, parent: Box | null): Box {
  const box: Box = {
    element,
    tag,
    parent,
    order: boxes.length,
    depth: parent ? parent.depth + 1 : 0,
    words: null,
    from: lines.length,
    to: lines.length,
    prose: 0,
    text: 0,
    linked: 0,
    headings: 0,
    images: 0,
    title: false,
    refused: null,
  };
  boxes.push(box);
  return box;
}

/** The nodes that a slot shows; null for its own content. */
export function slotNodes(slot: Element): Node[] | null {
  try {
    const nodes = assigned(slot as HTMLSlotElement);
    return nodes.length > 0 ? nodes : null;
  } catch {
    return null; // a document without shadow trees
  }
}

/** `<sup>` around a link to a note on the same page is a note mark, no part of the sentence. */
export function isFootnote(sup: Element): boolean {
  const child = firstChild(sup);
  return child !== null && nodeType(child) === ELEMENT && (attribute(child as Element, 'href') ?? '').startsWith('#');
}

/** What sort of block a line in this box is, told by the closest elements around it. */
export function kindOf(box: Box): BlockKind {
  for (let at: Box | null = box, steps = 0; at && steps < 4; at = at.parent, steps++) {
    if (HEADINGS.has(at.tag)) return 'heading';
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'listItem';
    if (at.tag === 'blockquote') return 'blockquote';
    if (at.tag === 'pre') return 'preformatted';
  }
  return 'paragraph';
}
