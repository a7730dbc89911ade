import type { Reading } from '../article';
import { CameFrom } from './came-from';
import type { WrongReason } from './card-port';
import { Desk } from './desk';
import { selectedMark } from './explain';
import { Findings } from './findings';
import { fingerprints } from './fingerprint';
import { liveLayout } from './layout';
import type { Mark, PaintOptions } from './mark';
import { watchPointer } from './pointer';
import { linesOf, scrollToRanges } from './scroll';
import { newState, type SessionPorts } from './session-model';
import { Story } from './story';
import { watchTheme } from './theme';
import { watchTurns } from './turn';
import { justBefore, stepFrom } from './walk';
import { watchChanges } from './watch';

export type { SessionPorts, SessionState, SessionStatus } from './session-model';

/** One page that holds an article: read, analysed, painted, watched; its card; and what popup and keys ask of it. */
export class Session {
  readonly state = newState();
  private readonly findings: Findings;
  private readonly story: Story;
  private readonly desk: Desk;
  private readonly stop = new AbortController();
  private readonly cameFrom = new CameFrom();

  constructor(
    private readonly document: Document,
    private readonly ports: SessionPorts,
    options: PaintOptions,
    private forced: boolean,
  ) {
    const { analyze, hidden, now, view, copy } = ports;
    this.findings = new Findings(document, options);
    const told = { same: this.reanchor, accepted: this.accept, silent: this.forget };
    this.story = new Story(document, this.state, { analyze, hidden, now, ...told });
    const { painter } = this.findings;
    const asked = { hide: this.hide, goTo: (id: string) => this.focus(id), marks: () => this.findings.marks };
    this.desk = new Desk(document, { view, copy, painter, analysis: () => this.state.analysis, ...asked });
  }

  /** Reads and paints, then watches page and pointer until `dispose`. */
  async start(): Promise<void> {
    const { signal } = this.stop;
    await this.story.read(this.forced);
    if (signal.aborted) return;
    const { findings, desk, story } = this;
    const { painter } = findings;
    const painted = () => (findings.on ? painter.painted : []);
    const pointer = {
      shadowRoots: () => painter.shadowRoots(),
      near: () => this.ports.view.prepare?.(),
      opened: ({ mark }: { mark: Mark }) => desk.open(mark, false),
    };
    watchPointer(this.document, { painted, ...pointer }, signal);
    const root = () => story.reading?.root ?? null;
    watchTheme(this.document, root, () => findings.recolor() && desk.renew(), signal);
    const turned = () => void story.read(this.forced);
    watchTurns(this.document, liveLayout, { reading: () => story.reading, turned }, signal);
    watchChanges(this.document, { root, isOurs: desk.card.isOurs, changed: () => this.recheck() }, signal);
  }

  /** Aborts when the session ends. */
  get ended(): AbortSignal {
    return this.stop.signal;
  }

  dispose(): void {
    this.stop.abort();
    this.story.end();
    this.desk.card.close();
    this.findings.painter.remove();
  }

  /** Reads again although nothing seems to have changed; `forced` counts the page as an article. */
  async reread(forced = this.forced): Promise<void> {
    this.forced = forced;
    await this.story.read(forced);
  }

  setOptions(options: PaintOptions): void {
    if (!this.stop.signal.aborted) this.findings.setOptions(options);
  }

  /** Highlights on or off; answers whether they are on now. */
  toggle(): boolean {
    const on = !this.findings.on;
    this.state.painted = on;
    this.desk.card.note(on ? 'on' : 'off');
    this.findings.switchOn(on);
    return on;
  }

  /** Scrolls to an annotation and opens its card. */
  focus(id: string): boolean {
    const { marks, isDisplayed } = this.findings;
    const mark = marks.find((candidate) => candidate.id === id && isDisplayed(candidate));
    if (!mark) return false;
    this.cameFrom.remember(this.document.defaultView!);
    this.desk.open(mark, true);
    return true;
  }

  /** Closes the open card; false when there is none. */
  close(): boolean {
    const isOpen = this.desk.card.shown !== null;
    this.desk.card.close();
    return isOpen;
  }

  /** Back to where the reader was before `focus` and `show` led them elsewhere. */
  back(): boolean {
    this.desk.card.close();
    this.findings.painter.open([]);
    return this.cameFrom.back(this.document.defaultView!);
  }

  /** Scrolls to a span and washes it until the next click or card. */
  show(start: number, end: number): boolean {
    const { painter } = this.findings;
    const ranges = painter.rangesOf({ start, end });
    if (linesOf(ranges).length === 0) return false;
    this.desk.card.close();
    painter.open([{ id: '', kind: 'quote', start, end, mention: 0, confidence: 1 }]);
    this.cameFrom.remember(this.document.defaultView!);
    scrollToRanges(this.document.defaultView!, ranges);
    return true;
  }

  /** The keyboard walk: next or previous painted mark, of any or of one kind. */
  step(by: 1 | -1, kind?: string): boolean {
    const { findings, desk } = this;
    const list = findings.walkable(kind);
    const from = desk.card.shown?.mark ?? desk.current;
    const next = stepFrom(list, from ?? justBefore(list, by, (mark) => findings.linesOf(mark)[0]?.top ?? 0), by);
    if (next) desk.open(next, true);
    return next !== null;
  }

  /** The card of what the reader's selection touches. */
  explain(): boolean {
    const { marks, painter } = this.findings;
    const mark = selectedMark(this.document, marks, (one) => painter.rangesOf(one));
    if (mark) this.desk.open(mark, true);
    return mark !== null;
  }

  private hide = (mark: Mark, reason: WrongReason | null): void => {
    this.state.hidden = this.findings.setHidden(mark.id, reason !== null);
    this.desk.open(mark, true, reason !== null);
    const { add, remove } = this.ports.hidden;
    const print = fingerprints(this.state.analysis!).get(mark.id);
    if (print) void (reason ? add(print, reason) : remove(print));
  };

  /** After a change of the page: repairs what is ours, re-anchors, or reads anew. Answers whether it did anything. */
  private async recheck(): Promise<boolean> {
    if (!this.ports.alive()) {
      this.dispose();
      return false;
    }
    const repaired = this.findings.repair();
    return (await this.story.read(this.forced)) || repaired;
  }

  private reanchor = (reading: Reading, before: Reading | null): boolean => {
    const isOther = reading.runs.some((run, index) => run.node !== before?.runs[index]?.node);
    if (!isOther && !this.findings.painter.isStale()) return false;
    this.findings.place(reading);
    this.desk.renew();
    return true;
  };

  private accept = (reading: Reading, hidden: readonly string[]): void => {
    this.desk.card.close();
    this.desk.current = null;
    this.state.hidden = [...hidden];
    this.findings.take(this.state.analysis!, reading, hidden);
    this.ports.report(this.state);
  };

  private forget = (): void => {
    this.desk.card.close();
    this.findings.drop();
    this.ports.report(this.state);
  };
}
