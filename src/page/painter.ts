import type { Run } from '../article';
import { type Grounds, readGrounds } from './grounds';
import type { Mark, PaintOptions } from './mark';
import { rangesOf } from './ranges';
import { Registry } from './registry';
import { registryName, sheetText } from './sheet';
import { AdoptedSheet, rootsOf } from './sheets';

/** A mark with its live ranges: one for each text node that it covers. */
export interface Painted {
  mark: Mark;
  ranges: Range[];
}

/** Paints marks into the page through the CSS Custom Highlight API: no node, attribute or class is touched. */
export class Painter {
  /** What is painted now, in text order. */
  painted: Painted[] = [];
  private readonly registry = new Registry();
  private readonly sheet = new AdoptedSheet();
  private grounds: Grounds = { list: [], of: () => 0 };
  private runs: readonly Run[] = [];
  private roots: (Document | ShadowRoot)[] = [];

  constructor(private readonly document: Document) {}

  /** Takes over where the article's characters stand now, and reads the colours they stand in. */
  place(runs: readonly Run[], options: PaintOptions): void {
    this.runs = runs;
    this.grounds = readGrounds(runs);
    const nodes = runs.map((run) => run.node);
    this.roots = [...rootsOf(this.document, nodes)];
    this.sheet.adopt(this.roots);
    this.restyle(options);
  }

  /** Reads the colours again; answers whether the page has other ones now. */
  recolor(options: PaintOptions): boolean {
    const grounds = readGrounds(this.runs);
    const text = sheetText(grounds.list, options);
    if (text === sheetText(this.grounds.list, options)) return false;
    this.grounds = grounds;
    this.sheet.write(text);
    return true;
  }

  /** Writes the rules again, after the settings changed. */
  restyle(options: PaintOptions): void {
    this.sheet.write(sheetText(this.grounds.list, options));
  }

  paint(marks: readonly Mark[]): void {
    this.painted = marks.map((mark) => ({ mark, ranges: this.rangesOf(mark) }));
    const byName = new Map<string, Range[]>();
    for (const { mark, ranges } of this.painted) this.collect(byName, mark.kind, ranges);
    this.registry.set(byName);
  }

  /** Washes these spans as open, instead of those before; none closes. */
  open(marks: readonly Mark[]): void {
    const byName = new Map<string, Range[]>();
    for (const mark of marks) this.collect(byName, 'open', this.rangesOf(mark));
    for (const ground of this.grounds.list.keys()) {
      const name = registryName('open', ground);
      this.registry.put(name, byName.get(name) ?? []);
    }
  }

  /** Open shadow roots that hold story text. */
  shadowRoots(): ShadowRoot[] {
    return this.roots.filter((root) => root instanceof ShadowRoot);
  }

  rangesOf(span: { start: number; end: number }): Range[] {
    return rangesOf(this.document, this.runs, span);
  }

  /** Whether a painted range has lost its words: the page has drawn its text anew. */
  isStale(): boolean {
    return this.painted.some(({ ranges }) =>
      ranges.some((range) => range.collapsed || !range.startContainer.isConnected),
    );
  }

  /** Puts back what the page has cleared of ours; answers whether it had. */
  repair(): boolean {
    const sheet = this.sheet.repair();
    return this.registry.repair() || sheet;
  }

  clear(): void {
    this.painted = [];
    this.registry.clear();
  }

  remove(): void {
    this.clear();
    this.sheet.remove();
  }

  private collect(byName: Map<string, Range[]>, kind: Mark['kind'] | 'open', ranges: readonly Range[]): void {
    for (const range of ranges) {
      const name = registryName(kind, this.grounds.of(range.startContainer as Text));
      const list = byName.get(name);
      if (list) list.push(range);
      else byName.set(name, [range]);
    }
  }
}
