import { watchAddress } from './address';
import type { CardView } from './card-port';
import type { PageHandle, Tools } from './handle';
import type { Session } from './session';

export type GateStatus = 'reading' | 'not-article' | 'off-here' | 'waiting' | 'failed';

export interface GatePorts {
  /** Whether this page may be read by itself, by the reader's settings: null yes, else why not. */
  refusal(): Promise<'off-here' | 'waiting' | null>;
  /** Whether the page is an article of any kind, or of the kinds the reader wants once these are known. */
  isArticle(): boolean;
  /** Brings the reader script into the page. */
  load(): Promise<void>;
  changed(): void;
}

/** Pages that build themselves late are looked at again after so long, milliseconds; then never until they navigate. */
const AGAIN = [400, 1500, 4000];

/** Decides whether a page is read at all. All that runs on pages that hold no article. */
export class Gatekeeper implements PageHandle {
  session: Session | null = null;
  card: Promise<CardView> | null = null;
  status: GateStatus = 'not-article';
  private forced = false;
  private timer = 0;
  private paragraphs = -1;

  constructor(
    private readonly document: Document,
    private readonly ports: GatePorts,
    readonly tools: Tools,
  ) {}

  /** Looks at the page now, and again after every navigation inside it. */
  start(signal: AbortSignal): void {
    this.look(0);
    watchAddress(this.document, () => this.moved(), signal);
    signal.addEventListener('abort', () => {
      clearTimeout(this.timer);
      this.rest('not-article');
    });
  }

  attach(start: (forced: boolean) => Session): void {
    this.session?.dispose();
    this.session = start(this.forced);
  }

  async readAnyway(): Promise<void> {
    this.forced = true;
    clearTimeout(this.timer);
    if (this.session) await this.session.reread(true);
    else await this.enter();
  }

  /** The settings have changed: begin or end accordingly. */
  async settingsChanged(): Promise<void> {
    const refusal = await this.refusal();
    if (refusal && !(refusal === 'waiting' && this.session)) this.rest(refusal);
    else if (!this.session) this.look(0);
  }

  private refusal = () => (this.forced ? null : this.ports.refusal());

  private moved(): void {
    this.forced = false;
    this.paragraphs = -1;
    this.look(0);
  }

  /** The page is asked before the settings: most pages are no articles, and those cost nothing more. */
  private look(attempt: number): void {
    clearTimeout(this.timer);
    if (this.hasGrown() && this.ports.isArticle()) {
      void this.enter();
      return;
    }
    if (this.session) return; // it watches the page itself and falls silent when the story is gone
    this.status = 'not-article';
    const wait = AGAIN[attempt];
    if (wait !== undefined) this.timer = window.setTimeout(() => this.look(attempt + 1), wait);
  }

  /** Whether there is any reason to ask the gate again. */
  private hasGrown(): boolean {
    const now = this.document.getElementsByTagName('*').length;
    const grown = now !== this.paragraphs;
    this.paragraphs = now;
    return grown;
  }

  private async enter(): Promise<void> {
    const refusal = await this.refusal();
    if (refusal) {
      this.rest(refusal);
      return;
    }
    if (this.session) {
      await this.session.reread(this.forced);
      return;
    }
    if (!this.forced && !this.ports.isArticle()) return; // an article, but of no kind that the reader wants
    this.status = 'reading';
    try {
      await this.ports.load();
    } catch {
      this.status = 'failed';
    }
    this.ports.changed();
  }

  private rest(status: GateStatus): void {
    this.status = status;
    this.paragraphs = -1; // allowed again, the same page is looked at again
    this.session?.dispose();
    this.session = null;
    this.ports.changed();
  }
}
