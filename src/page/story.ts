import { type Reading, readArticle } from '../article';
import type { Analysis, Article } from '../parser/model';
import { type Fingerprint, idsOf } from './fingerprint';
import { liveLayout } from './layout';
import type { SessionState, SessionStatus } from './session-model';

interface StoryPorts {
  analyze(article: Article): Promise<Analysis>;
  hidden: { load(): Promise<Fingerprint[]> };
  now(): string;
  /** The words are what they were and stand in these runs now; answers whether anything had moved. */
  same(reading: Reading, before: Reading | null): boolean;
  /** A new analysis is there. */
  accepted(reading: Reading, hidden: readonly string[]): void;
  /** Nothing is to be shown on this page any more. */
  silent(): void;
}

/** Reads a page again and again, keeps what was read last, and tells what that means for what is painted. */
export class Story {
  reading: Reading | null = null;
  private turn = 0;
  private ended = false;

  constructor(
    private readonly document: Document,
    private readonly state: SessionState,
    private readonly ports: StoryPorts,
  ) {}

  /** Answers of analyses still under way are dropped. */
  end(): void {
    this.ended = true;
  }

  /** Reads the page; answers false when its text is what it was and every painted word still stands. */
  async read(forced: boolean): Promise<boolean> {
    this.turn += 1;
    const { turn, state } = this;
    const reading = readArticle(this.document, this.document.location.href, liveLayout);
    const { article } = reading;
    const before = state.analysis?.article;
    const last = this.reading;
    if (before && before.text === article.text && before.published === article.published) {
      this.reading = reading;
      return this.ports.same(reading, last);
    }
    this.reading = reading;
    state.language = article.language;
    const silent = silence(article, forced);
    if (silent) {
      this.forget(silent);
      return Boolean(before);
    }
    // The next story of a page that goes on is no new state of the last one.
    await this.understand(reading, turn, Boolean(before) && reading.story === last?.story);
    return true;
  }

  private async understand(reading: Reading, turn: number, again: boolean): Promise<void> {
    const isLate = () => turn !== this.turn || this.ended;
    try {
      const analysis = await this.ports.analyze(reading.article);
      const hidden = idsOf(analysis, await this.ports.hidden.load());
      if (isLate()) return;
      Object.assign(this.state, { status: 'ready', analysis, rereadAt: again ? this.ports.now() : null });
      this.ports.accepted(reading, hidden);
    } catch {
      if (!isLate()) this.forget('failed');
    }
  }

  private forget(status: SessionStatus): void {
    Object.assign(this.state, { status, analysis: null });
    this.ports.silent();
  }
}

/** Why nothing is to be shown on this page, or null. */
function silence({ isArticle, language, text }: Article, forced: boolean): SessionStatus | null {
  if (text.trim() === '' || (!isArticle && !forced)) return 'not-article';
  return language && !/^en\b/i.test(language) ? 'other-language' : null;
}
