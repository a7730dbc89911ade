import type { Reading } from '../article';
import type { Analysis } from '../parser/model';
import type { Mark, PaintOptions } from './mark';
import { allMarks } from './marks';
import { Painter } from './painter';
import { planMarks } from './plan';
import { linesOf } from './scroll';

/** How often the registry is put right on one page before the page is left its way. */
const MOST_REPAIRS = 30;

/** Everything the analysis found on a page, and which of it is painted: by the settings, and not hidden. */
export class Findings {
  readonly painter: Painter;
  marks: readonly Mark[] = [];
  /** False while the reader has switched the marks off. */
  on = true;
  private hidden = new Set<string>();
  private analysis: Analysis | null = null;
  private repairs = 0;

  constructor(
    document: Document,
    private options: PaintOptions,
  ) {
    this.painter = new Painter(document);
  }

  /** Takes over a new analysis, and what of it the reader has hidden before. */
  take(analysis: Analysis, reading: Reading, hidden: readonly string[]): void {
    this.analysis = analysis;
    this.marks = allMarks(analysis);
    this.hidden = new Set(hidden);
    this.place(reading);
  }

  /** The same words stand in other nodes, or on other colours. */
  place({ runs }: Reading): void {
    this.painter.place(runs, this.options);
    this.repaint();
  }

  /** The page may show other colours now; answers whether it does. */
  recolor(): boolean {
    const changed = this.analysis !== null && this.painter.recolor(this.options);
    if (changed) this.repaint();
    return changed;
  }

  drop(): void {
    this.analysis = null;
    this.marks = [];
    this.painter.clear();
  }

  setOptions(options: PaintOptions): void {
    this.options = options;
    this.painter.restyle(options);
    this.repaint();
  }

  switchOn(on: boolean): void {
    this.on = on;
    this.repaint();
  }

  /** Hides an annotation, or shows it again; answers all that are hidden now. */
  setHidden(id: string, hidden: boolean): string[] {
    if (hidden) this.hidden.add(id);
    else this.hidden.delete(id);
    this.repaint();
    return [...this.hidden];
  }

  /** Painted marks whose words are laid out now, in text order, of any or of one kind. */
  walkable(kind?: string): Mark[] {
    const painted = this.painter.painted.map(({ mark }) => mark);
    return painted.filter((mark) => (!kind || mark.kind === kind) && this.isDisplayed(mark));
  }

  isDisplayed = (mark: Mark): boolean => this.linesOf(mark).length > 0;

  /** The lines of a mark in the viewport, CSS pixels. */
  linesOf = (mark: Mark) => linesOf(this.painter.rangesOf(mark));

  /** Puts back what the page has cleared of ours, a limited number of times; answers whether it did. */
  repair(): boolean {
    const repaired = this.repairs < MOST_REPAIRS && this.painter.repair();
    if (repaired) this.repairs += 1;
    return repaired;
  }

  private repaint(): void {
    if (!this.analysis || !this.on) this.painter.clear();
    else this.painter.paint(planMarks(this.marks, this.analysis.article.blocks, this.options, this.hidden));
  }
}
