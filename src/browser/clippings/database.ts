const NAME = 'clippings';
const VERSION = 1;

export type Store = 'clippings' | 'traces';

/** A request as a promise; rejects with the browser's own error. */
export function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((ok, no) => {
    request.onsuccess = () => ok(request.result);
    request.onerror = () => no(request.error);
  });
}

function create(database: IDBDatabase): void {
  database.createObjectStore('clippings', { keyPath: 'id' });
  const traces = database.createObjectStore('traces', { autoIncrement: true });
  traces.createIndex('key', 'key');
  traces.createIndex('clipping', 'clipping');
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => create(request.result);
  return done(request);
}

/**
 * Runs `work` in one transaction over both stores and resolves when it is on disk. The database is opened for each
 * transaction: a stopped background leaves nothing open behind it.
 */
export async function transact<T>(
  mode: IDBTransactionMode,
  work: (store: (name: Store) => IDBObjectStore) => Promise<T> | T,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(['clippings', 'traces'], mode);
    const finished = new Promise<void>((ok, no) => {
      transaction.oncomplete = () => ok();
      transaction.onabort = () => no(transaction.error);
    });
    finished.catch(() => {}); // `work` has thrown already when this is not awaited
    const result = await work((name) => transaction.objectStore(name));
    await finished;
    return result;
  } finally {
    database.close();
  }
}
