import { attribute, data, ELEMENT, firstChild, localName, nextSibling, nodeType, shadowRoot, TEXT } from '../dom';
import type { Layout } from '../layout';
import { type Frame, isFootnote, kindOf, newBox, slotNodes } from './frame';
import { INLINE, NEVER, PICTURES } from './tags';
import { LineText } from './text';
import type { Box, Tree } from './tree';

/** Bounds of one walk; a page beyond them is read as far as they reach. */
const MOST_NODES = 250_000;
const MOST_TEXT = 2_000_000;

/**
 * Walks the document below `start` once, in the order in which it is shown (open shadow roots and slots included),
 * without recursion, and returns its elements and its lines of text. Nothing of the page is changed.
 * @param unhide read hidden elements too: for documents without layout whose scripts would have shown them
 */
export function walk(start: Element, layout: Layout, unhide = false): Tree {
  return new Walk(layout, unhide).run(start);
}

class Walk {
  private readonly tree: Tree = { boxes: [], lines: [], cut: false };
  private text = new LineText();
  private linked = 0;
  private bold = 0;
  private italic = 0;
  private links = 0;
  private linkFirst = false;
  private breaks = 0;
  private nodes = 0;
  private size = 0;

  constructor(
    private readonly layout: Layout,
    private readonly unhide: boolean,
  ) {}

  run(start: Element): Tree {
    const stack: Frame[] = [this.enter(start, localName(start), null)];
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
      const node = this.take(frame);
      if (node === null) {
        this.leave(frame);
        stack.pop();
        continue;
      }
      if (++this.nodes > MOST_NODES || this.size > MOST_TEXT) {
        this.tree.cut = true;
        break;
      }
      const type = nodeType(node);
      if (type === TEXT) this.addText(node as Text, frame);
      else if (type === ELEMENT) {
        const inner = this.open(node as Element, frame);
        if (inner) stack.push(inner);
      }
    }
    for (let frame = stack.pop(); frame; frame = stack.pop()) this.leave(frame);
    return this.tree;
  }

  private take(frame: Frame): Node | null {
    if (frame.slotted) return frame.slotted[frame.at++] ?? null;
    const node = frame.next;
    if (node) frame.next = nextSibling(node);
    return node;
  }

  private open(element: Element, parent: Frame): Frame | null {
    const tag = localName(element).toLowerCase();
    if (tag === 'br') this.lineBreak(parent);
    if (PICTURES.has(tag)) parent.box.images++;
    if (tag === 'br' || NEVER.has(tag) || this.isHidden(element)) return null;
    if (tag === 'hr') this.flush(parent.box);
    if (tag === 'sup' && isFootnote(element)) return null;
    if (tag === 'a') this.links++;
    return this.enter(element, tag, parent);
  }

  private isHidden(element: Element): boolean {
    if (this.unhide) return false;
    if (attribute(element, 'hidden') !== null && attribute(element, 'hidden') !== 'until-found') return true;
    const seen = this.layout.hidden(element);
    if (seen !== null) return seen;
    const style = attribute(element, 'style');
    return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
  }

  private enter(element: Element, tag: string, parent: Frame | null): Frame {
    const inline = parent !== null && (INLINE.has(tag) || (tag.includes('-') && this.layout.block(element) === false));
    if (parent && !inline) this.flush(parent.box);
    const box = inline ? parent.box : newBox(this.tree, element, tag, parent?.box ?? null);
    const slotted = tag === 'slot' ? slotNodes(element) : null;
    return {
      box,
      next: slotted ? null : firstChild(shadowRoot(element) ?? element),
      slotted,
      at: 0,
      linked: parent?.linked || tag === 'a',
      bold: parent?.bold || tag === 'b' || tag === 'strong',
      italic: parent?.italic || tag === 'i' || tag === 'em',
      preformatted: parent?.preformatted || tag === 'pre',
      inline,
    };
  }

  private leave(frame: Frame): void {
    if (frame.inline) return;
    this.flush(frame.box);
    frame.box.to = this.tree.lines.length;
  }

  private addText(node: Text, frame: Frame): void {
    const words = data(node);
    if (this.text.empty) this.linkFirst = frame.linked;
    const before = this.text.text.length;
    this.text.add(node, words, frame.preformatted);
    const added = this.text.text.length - before;
    this.size += words.length;
    if (added === 0) return;
    if (this.text.text.trim() !== '') this.breaks = 0;
    if (frame.linked) this.linked += added;
    if (frame.bold) this.bold += added;
    if (frame.italic) this.italic += added;
  }

  /** One `<br>` breaks the line, two divide paragraphs. */
  private lineBreak(frame: Frame): void {
    this.breaks++;
    if (this.breaks > 1) this.flush(frame.box);
    else this.text.lineBreak();
  }

  private flush(box: Box): void {
    const { text } = this;
    text.trim();
    if (!text.empty) {
      this.tree.lines.push({
        box,
        kind: kindOf(box),
        text: text.text,
        pieces: text.pieces,
        linked: this.linked,
        bold: this.bold,
        italic: this.italic,
        links: this.links,
        linkFirst: this.linkFirst,
        prose: 0,
        index: this.tree.lines.length,
        refused: null,
      });
      this.text = new LineText();
    }
    this.linked = this.bold = this.italic = this.links = 0;
  }
}
