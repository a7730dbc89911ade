import { browser } from 'wxt/browser';
import { type Check, flag, shape } from './checks';
import { type BackgroundMessages, isValid, type PageMessages } from './protocol';

export { type BackgroundMessages, isValid, type PageMessages, type PageState, type PageStatus } from './protocol';

type Answer = { ok: true; value: unknown } | { ok: false; error: string };

/** Where a message came from; `tab` is null for the extension's own pages. */
export interface Sender {
  tab: number | null;
}

export type Handlers<T> = {
  [K in keyof T]?: T[K] extends [infer Request, infer Reply]
    ? (body: Request, sender: Sender) => Reply | Promise<Reply>
    : never;
};

function unwrap(answer: unknown): unknown {
  if (!shape({ ok: flag })(answer)) throw new Error('No answer.');
  const reply = answer as Answer;
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** Asks the background. Rejects with the background's own message, or when there is none (extension gone). */
export async function send<K extends keyof BackgroundMessages>(
  type: K,
  body: BackgroundMessages[K][0],
): Promise<BackgroundMessages[K][1]> {
  return unwrap(await browser.runtime.sendMessage({ nutgraf: type, body })) as BackgroundMessages[K][1];
}

/** Asks the content script of a tab. Rejects when the tab has none. */
export async function sendToTab<K extends keyof PageMessages>(
  tabId: number,
  type: K,
  body: PageMessages[K][0],
): Promise<PageMessages[K][1]> {
  return unwrap(await browser.tabs.sendMessage(tabId, { nutgraf: type, body })) as PageMessages[K][1];
}

async function reply(work: () => unknown): Promise<Answer> {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

type Sent = { id?: string; tab?: { id?: number } };
/** The browser's own way to answer, where a listener's promise is not taken for one. */
type Respond = (answer: Answer) => void;

/**
 * Answers messages of one table that pass its checks. Others, and malformed ones, are left without an answer. Register
 * it at once when a script starts: a sleeping background is woken by the message itself. Returns how to stop listening.
 */
export function listen<T extends BackgroundMessages | PageMessages>(
  handlers: Handlers<T>,
  checks: Record<keyof T, Check>,
): () => void {
  const table = handlers as Record<string, ((body: unknown, sender: Sender) => unknown) | undefined>;
  const hear = (message: unknown, from: Sent, respond?: Respond): true | Promise<Answer> | undefined => {
    if (from.id !== browser.runtime.id || !isValid(message, checks)) return undefined;
    const handle = Object.hasOwn(table, message.nutgraf) ? table[message.nutgraf] : undefined;
    if (!handle) return undefined;
    const answer = reply(() => handle(message.body, { tab: from.tab?.id ?? null }));
    if (!respond) return answer;
    void answer.then(respond);
    return true; // the answer comes later
  };
  const { onMessage } = browser.runtime;
  type Listener = Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(hear as Listener);
  return () => onMessage.removeListener(hear as Listener);
}
