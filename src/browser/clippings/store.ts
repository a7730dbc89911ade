import { done, type Store, transact } from './database';
import type { Clipping, Trace } from './model';

type Stores = (name: Store) => IDBObjectStore;

async function removeTraces(stores: Stores, clipping: string): Promise<void> {
  const keys = await done(stores('traces').index('clipping').getAllKeys(clipping));
  await Promise.all(keys.map((key) => done(stores('traces').delete(key))));
}

/** Keeps a clipping and its traces; the same words of the same page replace what was kept of them. */
export function keepClipping(clipping: Clipping, traces: readonly Trace[]): Promise<void> {
  return transact('readwrite', async (stores) => {
    await removeTraces(stores, clipping.id);
    await done(stores('clippings').put(clipping));
    await Promise.all(traces.map((trace) => done(stores('traces').add(trace))));
  });
}

/** Everything kept, latest first. */
export async function allClippings(): Promise<Clipping[]> {
  const all: Clipping[] = await transact('readonly', (stores) => done(stores('clippings').getAll()));
  return all.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
}

export function removeClipping(id: string): Promise<void> {
  return transact('readwrite', async (stores) => {
    await removeTraces(stores, id);
    await done(stores('clippings').delete(id));
  });
}

export function removeAllClippings(): Promise<void> {
  return transact('readwrite', async (stores) => {
    await done(stores('clippings').clear());
    await done(stores('traces').clear());
  });
}

/** Every trace, for the export of the whole library. */
export function allTraces(): Promise<Trace[]> {
  return transact('readonly', (stores) => done(stores('traces').getAll()));
}

/** Where else the same quotation or the same counted thing was kept; the page at `url` itself is left out. */
export async function alsoIn(key: string, url: string | null): Promise<Trace[]> {
  const found: Trace[] = await transact('readonly', (stores) => done(stores('traces').index('key').getAll(key, 20)));
  const others = found.filter((trace) => trace.url !== url);
  const pages = new Set<string>();
  return others.filter(({ url: page, text }) => {
    const known = pages.has(`${page} ${text}`);
    pages.add(`${page} ${text}`);
    return !known;
  });
}
