import { type Reading, readArticle } from '../article';
import type { Analysis, Article } from '../parser/model';
import { CameFrom } from './came-from';
import { Card } from './card';
import type { CardActions, CardContent, CardView, WrongReason } from './card-port';
import { type Fingerprint, fingerprints, idsOf } from './fingerprint';
import { liveLayout } from './layout';
import type { Mark, PaintOptions } from './mark';
import { allMarks } from './marks';
import { Painter } from './painter';
import { planMarks } from './plan';
import { watchPointer } from './pointer';
import { linesOf, scrollToRanges } from './scroll';
import { siblingsOf, stepFrom } from './walk';
import { watchChanges } from './watch';

export type SessionStatus = 'reading' | 'ready' | 'not-article' | 'other-language' | 'failed';

export interface SessionState {
  status: SessionStatus;
  analysis: Analysis | null;
  hidden: string[];
  rereadAt: string | null;
  language: string | null;
  painted: boolean;
}

/** What a session needs from outside the page. */
export interface SessionPorts {
  analyze(article: Article): Promise<Analysis>;
  /** False once the extension has been updated, disabled or removed. */
  alive(): boolean;
  view: CardView;
  copy(text: string): Promise<boolean>;
  /** What the reader has hidden on this page, kept on this device. */
  hidden: {
    load(): Promise<Fingerprint[]>;
    add(print: Fingerprint, reason: WrongReason): Promise<void>;
    remove(print: Fingerprint): Promise<void>;
  };
  /** After every reading: what there is now. */
  report(state: SessionState): void;
  now(): string;
}

/** One page that holds an article: read, analysed, painted, watched; its card; and what popup and keys ask of it. */
export class Session {
  private readonly painter: Painter;
  private readonly card: Card;
  private readonly stop = new AbortController();
  private reading: Reading | null = null;
  private marks: Mark[] = [];
  private hidden = new Set<string>();
  private current: Mark | null = null;
  private turn = 0;
  private repairs = 0;
  private readonly cameFrom = new CameFrom();
  readonly state: SessionState = {
    status: 'reading',
    analysis: null,
    hidden: [],
    rereadAt: null,
    language: null,
    painted: true,
  };

  constructor(
    private readonly document: Document,
    private readonly ports: SessionPorts,
    private options: PaintOptions,
    private forced: boolean,
  ) {
    this.painter = new Painter(document);
    this.card = new Card(document, {
      view: ports.view,
      ranges: ({ mark }) => this.painter.rangesOf(mark),
      closed: () => this.painter.open([]),
    });
  }

  /** Reads and paints, then watches page and pointer until `dispose`. */
  async start(): Promise<void> {
    const { signal } = this.stop;
    await this.read();
    if (signal.aborted) return;
    const painted = () => (this.state.painted ? this.painter.painted : []);
    const ports = { painted, shadowRoots: () => this.painter.shadowRoots(), opened: this.openHit };
    watchPointer(this.document, ports, signal);
    const root = () => this.reading?.root ?? null;
    watchChanges(this.document, { root, isOurs: this.card.isOurs, changed: () => this.recheck() }, signal);
  }

  /** Aborts when the session ends. */
  get ended(): AbortSignal {
    return this.stop.signal;
  }

  dispose(): void {
    this.stop.abort();
    this.card.close();
    this.painter.remove();
  }

  /** Reads again although nothing seems to have changed; `forced` counts the page as an article. */
  async reread(forced = this.forced): Promise<void> {
    this.forced = forced;
    await this.read();
  }

  setOptions(options: PaintOptions): void {
    if (this.stop.signal.aborted) return;
    this.options = options;
    this.painter.restyle(options);
    this.repaint();
  }

  /** Highlights on or off; answers whether they are on now. */
  toggle(): boolean {
    this.state.painted = !this.state.painted;
    this.card.note(this.state.painted ? 'on' : 'off');
    this.repaint();
    return this.state.painted;
  }

  /** Scrolls to an annotation and opens its card. */
  focus(id: string): boolean {
    const mark = this.marks.find((candidate) => candidate.id === id && this.isDisplayed(candidate));
    if (!mark) return false;
    this.cameFrom.remember(this.document.defaultView!);
    this.openMark(mark, true);
    return true;
  }

  /** Back to where the reader was before `focus` and `show` led them elsewhere. */
  back(): boolean {
    this.card.close();
    this.painter.open([]);
    return this.cameFrom.back(this.document.defaultView!);
  }

  /** Scrolls to a span and washes it until the next click or card. */
  show(start: number, end: number): boolean {
    const ranges = this.painter.rangesOf({ start, end });
    if (linesOf(ranges).length === 0) return false;
    this.card.close();
    const mark: Mark = { id: '', kind: 'quote', start, end, mention: 0, confidence: 1 };
    this.painter.open([mark]);
    this.cameFrom.remember(this.document.defaultView!);
    scrollToRanges(this.document.defaultView!, ranges);
    return true;
  }

  /** The keyboard walk: next or previous painted mark, of any or of one kind. */
  step(by: 1 | -1, kind?: string): boolean {
    const painted = this.painter.painted.map(({ mark }) => mark);
    const list = painted.filter((mark) => (!kind || mark.kind === kind) && this.isDisplayed(mark));
    const next = stepFrom(list, this.card.shown?.mark ?? this.current ?? this.before(list, by), by);
    if (next) this.openMark(next, true);
    return next !== null;
  }

  /** The card of what the reader's selection touches. */
  explain(): boolean {
    const selection = this.document.getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const chosen = selection.getRangeAt(0);
    const touches = (mark: Mark) =>
      this.painter
        .rangesOf(mark)
        .some((range) => chosen.intersectsNode(range.startContainer) && overlap(chosen, range));
    const hits = this.marks.filter(touches);
    const widest = hits.reduce<Mark | null>((best, mark) => (!best || weight(mark) > weight(best) ? mark : best), null);
    if (widest) this.openMark(widest, true);
    return widest !== null;
  }

  private openHit = ({ mark }: { mark: Mark }) => this.openMark(mark, false);

  private isDisplayed = (mark: Mark) => linesOf(this.painter.rangesOf(mark)).length > 0;

  /** A mark just outside the viewport, so that the walk begins with what the reader sees. */
  private before(list: readonly Mark[], by: 1 | -1): Mark | null {
    const top = (mark: Mark) => linesOf(this.painter.rangesOf(mark))[0]?.top ?? 0;
    const first = list.findIndex((mark) => top(mark) >= 0);
    if (first === -1) return null;
    return by === 1 ? (list[first - 1] ?? null) : list[first]!;
  }

  private openMark(mark: Mark, byKey: boolean, hidden = false): void {
    const { analysis } = this.state;
    if (!analysis) return;
    const siblings = siblingsOf(mark, this.marks);
    const pinned = this.card.shown?.pinned ?? false;
    const sheet = this.card.isSheet();
    const content: CardContent = {
      analysis,
      mark,
      index: siblings.indexOf(mark),
      total: siblings.length,
      pinned: pinned && !sheet,
      sheet,
      hidden,
    };
    this.current = mark;
    if (byKey) scrollToRanges(this.document.defaultView!, this.painter.rangesOf(mark), sheet ? 0.38 : undefined);
    this.painter.open(hidden ? [] : siblings.filter(({ id }) => id === mark.id));
    this.card.show(content, this.actions(content), byKey);
  }

  private actions(content: CardContent): CardActions {
    const { mark } = content;
    const reopen = (next: Mark) => this.openMark(next, true);
    return {
      step: (by) => {
        const next = stepFrom(siblingsOf(mark, this.marks), mark, by);
        if (next) reopen(next);
      },
      close: () => this.card.close(),
      pin: () => {
        content.pinned = !content.pinned;
        this.card.show(content, this.actions(content), false);
      },
      goTo: (id) => this.focus(id),
      wrong: (reason) => void this.setHidden(mark, reason),
      undo: () => void this.setHidden(mark, null),
      copy: (text) => this.ports.copy(text),
    };
  }

  private async setHidden(mark: Mark, reason: WrongReason | null): Promise<void> {
    const analysis = this.state.analysis!;
    if (reason) this.hidden.add(mark.id);
    else this.hidden.delete(mark.id);
    this.repaint();
    this.openMark(mark, true, reason !== null);
    const print = fingerprints(analysis).get(mark.id);
    if (print) await (reason ? this.ports.hidden.add(print, reason) : this.ports.hidden.remove(print));
  }

  private repaint(): void {
    const { analysis } = this.state;
    this.state.hidden = [...this.hidden];
    if (!analysis || !this.state.painted) this.painter.clear();
    else this.painter.paint(planMarks(this.marks, analysis.article.blocks, this.options, this.hidden));
  }

  /** After a change of the page: repairs what is ours, re-anchors, or reads anew. Answers whether it did anything. */
  private async recheck(): Promise<boolean> {
    if (!this.ports.alive()) {
      this.dispose();
      return false;
    }
    const repaired = this.repairs < MOST_REPAIRS && this.painter.repair();
    if (repaired) this.repairs += 1;
    return (await this.read()) || repaired;
  }

  /** Reads the page; answers false when its text is what it was and every painted word still stands. */
  private async read(): Promise<boolean> {
    this.turn += 1;
    const { turn } = this;
    const reading = readArticle(this.document, this.document.location.href, liveLayout);
    const { article } = reading;
    const before = this.state.analysis?.article;
    if (before && before.text === article.text && before.published === article.published) return this.reanchor(reading);
    this.reading = reading;
    const silent = this.silence(article);
    if (silent) {
      this.forget(silent);
      return Boolean(before);
    }
    try {
      const analysis = await this.ports.analyze(article);
      const hidden = idsOf(analysis, await this.ports.hidden.load());
      if (turn === this.turn && !this.stop.signal.aborted) this.accept(reading, analysis, hidden, Boolean(before));
    } catch {
      if (turn === this.turn) this.forget('failed');
    }
    return true;
  }

  /** Why nothing is to be shown on this page, or null. */
  private silence({ isArticle, language, text }: Article): SessionStatus | null {
    this.state.language = language;
    if (text.trim() === '' || (!isArticle && !this.forced)) return 'not-article';
    return language && !/^en\b/i.test(language) ? 'other-language' : null;
  }

  private reanchor(reading: Reading): boolean {
    const moved =
      this.painter.isStale() || reading.runs.some((run, index) => run.node !== this.reading?.runs[index]?.node);
    if (!moved) return false;
    this.reading = reading;
    this.painter.place(reading.runs, this.options);
    this.repaint();
    if (this.card.shown) this.openMark(this.card.shown.mark, false, this.card.shown.hidden);
    return true;
  }

  private accept(reading: Reading, analysis: Analysis, hidden: string[], again: boolean): void {
    this.card.close();
    this.marks = allMarks(analysis);
    this.hidden = new Set(hidden);
    this.current = null;
    Object.assign(this.state, { status: 'ready', analysis, rereadAt: again ? this.ports.now() : null });
    this.painter.place(reading.runs, this.options);
    this.repaint();
    this.ports.report(this.state);
  }

  private forget(status: SessionStatus): void {
    this.card.close();
    this.painter.clear();
    this.marks = [];
    Object.assign(this.state, { status, analysis: null });
    this.ports.report(this.state);
  }
}

/** How often the registry is put right on one page before the page is left its way. */
const MOST_REPAIRS = 30;

const overlap = (a: Range, b: Range) =>
  a.compareBoundaryPoints(Range.END_TO_START, b) < 0 && a.compareBoundaryPoints(Range.START_TO_END, b) > 0;

/** Quotes explain a selection best, then figures and dates, then names. */
const weight = ({ kind, end, start }: Mark) => (kind === 'quote' || kind === 'indirect' ? 1e6 : 0) + end - start;
