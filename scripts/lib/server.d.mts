export interface MadePage {
  body: string;
  headers?: Record<string, string>;
}

export interface Server {
  port: number;
  /** Pages that a test makes: path ("/big") → body and headers. */
  pages: Map<string, MadePage>;
  /** Address of a path, by default on the host www.news.example (which both launchers lead to this machine). */
  url(path: string, host?: string): string;
  /** Address of a fixture page as a news site would write it; the gate weighs addresses. */
  story(slug: string, host?: string): string;
  close(): Promise<void>;
}

export function serve(options?: { root?: string; port?: number }): Promise<Server>;
