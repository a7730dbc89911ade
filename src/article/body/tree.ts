import type { BlockKind } from '../../parser/model';
import type { Piece } from './text';

/** One element that the walk has entered, with what is known of everything below it. */
export interface Box {
  element: Element;
  tag: string;
  parent: Box | null;
  /** Position in document order among all boxes. */
  order: number;
  depth: number;
  /** Words of class, id, role and the like, lower case; null until asked for. */
  words: string[] | null;
  /** First line inside the box and the line after its last: indices into `Tree.lines`. */
  from: number;
  to: number;
  /** Characters of running prose below, links and furniture left out. */
  prose: number;
  /** All characters below, and those of them inside links. */
  text: number;
  linked: number;
  /** Headings below, and whether an `<h1>` is among them. */
  headings: number;
  /** Pictures below. */
  images: number;
  title: boolean;
  /** Why the box is no part of a story by its own marks; null when nothing speaks against it. */
  refused: string | null;
}

/** Inline content of one block: a paragraph, a heading, a list item, or a stretch between two `<br>`. */
export interface Line {
  box: Box;
  kind: BlockKind;
  text: string;
  pieces: Piece[];
  /** Characters inside links, in bold, in italics. */
  linked: number;
  bold: number;
  italic: number;
  links: number;
  /** True when the line begins inside a link. */
  linkFirst: boolean;
  /** Characters that count as running prose; 0 for labels, menus and the like. */
  prose: number;
  index: number;
  /** Why the line is left out of the story; null when it is kept. */
  refused: string | null;
}

/** Everything the walk saw, in document order. */
export interface Tree {
  boxes: Box[];
  lines: Line[];
  /** True when the page was too large and the walk ended early. */
  cut: boolean;
}
