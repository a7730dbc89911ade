import type { Browser } from './browsers/index.mjs';
import type { Server } from './server.mjs';

/** A page to render: its address' path and its markup. */
export interface RenderPage {
  id: string;
  path: string;
  html: string;
}

export interface RenderReport {
  id: string;
  /** Set when the page could not be loaded or read. */
  error?: string;
  /** True when gate or reader did not take the page for an article. */
  forced: boolean;
  status: string;
  /** Ranges in the highlight registry, and those of them that cover nothing. */
  painted: number;
  collapsed: number;
  /** Annotations of the Analysis, and those whose text is not what stands under their range. */
  annotations: number;
  wrong: string[];
  changed: boolean;
  changes: string[];
}

export const BENCH_PAGES: string;
export function benchPages(most: number): RenderPage[] | null;
export function fixtureStories(): RenderPage[];
export function renderPage(browser: Browser, server: Server, page: RenderPage): Promise<RenderReport>;
export function faultsOf(report: RenderReport): string[];
