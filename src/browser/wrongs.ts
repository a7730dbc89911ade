import { browser } from 'wxt/browser';

/** A mark that the reader hid: enough to find it again and to export it, nothing more. */
export interface Wrong {
  /** Address of the article without query and fragment. */
  url: string;
  kind: string;
  text: string;
  reason: string;
  /** ISO date-time. */
  at: string;
}

const KEY = 'wrongs';
/** The oldest go when there are more. */
const MOST = 2000;
const LONGEST = 2000;

const isWrong = (value: unknown): value is Wrong => {
  const record = value as Record<string, unknown> | null;
  return (
    typeof record === 'object' &&
    record !== null &&
    ['url', 'kind', 'text', 'reason', 'at'].every((name) => typeof record[name] === 'string')
  );
};

/** Everything the reader has hidden, oldest first. */
export async function allWrongs(): Promise<Wrong[]> {
  const stored = (await browser.storage.local.get(KEY))[KEY];
  return Array.isArray(stored) ? stored.filter(isWrong) : [];
}

const same = (one: Wrong) => (other: Wrong) =>
  one.url === other.url && one.kind === other.kind && one.text === other.text;

export async function addWrong(wrong: Wrong): Promise<void> {
  const entry = { ...wrong, text: wrong.text.slice(0, LONGEST) };
  const others = (await allWrongs()).filter((other) => !same(entry)(other));
  await browser.storage.local.set({ [KEY]: [...others, entry].slice(-MOST) });
}

export async function removeWrong(wrong: Wrong): Promise<void> {
  const entry = { ...wrong, text: wrong.text.slice(0, LONGEST) };
  await browser.storage.local.set({ [KEY]: (await allWrongs()).filter((other) => !same(entry)(other)) });
}
