/** One kept thing, as the library shows it. */
export interface Kept {
  id: string;
  kind: 'quote' | 'figure' | 'summary';
  keptAt: string;
  title: string | null;
  source: string | null;
  published: string | null;
  url: string | null;
  text: string;
  speaker: string | null;
  role: string | null;
}

export interface LibraryActions {
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Hands the whole library to the browser as a file; resolves with its name, or null. */
  save(): Promise<string | null>;
  /** Resolves with how many were taken, or null when the file is not one of ours. */
  load(text: string): Promise<number | null>;
}
