/** Types of the two launchers: one interface, so that a test written once runs in both browsers. */
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  /** Folder of the built extension; without it the browser starts bare. */
  extension?: string;
  headless?: boolean;
  args?: string[];
  /** Firefox only. */
  prefs?: Record<string, string | number | boolean>;
  /** Folder that keeps what the browser stores, from one start to the next; without it a fresh one, removed at the end. */
  profile?: string;
  /** Chromium only: the first size of a page, CSS pixels. */
  size?: { width: number; height: number };
}

export interface Page {
  goto(url: string): Promise<unknown>;
  reload(): Promise<unknown>;
  back(): Promise<unknown>;
  /** Runs a function in the page's own world; arguments and answer travel as JSON. */
  evaluate<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs it again until the answer is truthy; throws after ten seconds. */
  waitFor<A extends unknown[], R>(work: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Real input at a point of the viewport, CSS pixels. */
  click(x: number, y: number): Promise<unknown>;
  tap(x: number, y: number): Promise<unknown>;
  move(x: number, y: number): Promise<unknown>;
  /** A finger's way over the page through these points. */
  drag(points: [number, number][]): Promise<unknown>;
  /** A key or a chord by KeyboardEvent names: "Enter", "Alt+Shift+n". */
  press(chord: string): Promise<unknown>;
  size(width: number, height: number): Promise<unknown>;
  /** A small screen under a finger (Chromium; Firefox takes the size, and the finger from `media({ coarse: true })`). */
  touch(width: number, height: number): Promise<unknown>;
  /** PNG of the viewport, also written to `file` when named. */
  shot(file?: string): Promise<Buffer>;
  front(): Promise<unknown>;
  close(): Promise<unknown>;
}

/** CSS media: prefers-color-scheme dark, forced-colors, reduced motion, more contrast, coarse pointer; the medium print. */
export type Media = Partial<Record<'dark' | 'forced' | 'still' | 'contrast' | 'coarse' | 'print', boolean>>;

export interface Browser {
  name: BrowserName;
  /** Address of the extension's own pages, with a slash at the end. */
  base: string;
  open(url?: string): Promise<Page>;
  media(features: Media): Promise<unknown>;
  /** A click on the toolbar icon; grants activeTab for the tab in front. */
  clickAction(page: Page): Promise<unknown>;
  /** The real popup over the given page (Chromium only). */
  openPopup?(page: Page): Promise<Page>;
  /** Fires a keyboard command of the manifest, as its key would. */
  command(name: string): Promise<unknown>;
  /** Fires the click on an entry of the context menu in the tab in front. */
  menu(entry: string): Promise<unknown>;
  /** The real side panel beside the given page (Chromium only). */
  openPanel?(page: Page): Promise<Page>;
  /** Opens the real sidebar of the window in front and tells the address it shows (Firefox only). */
  openSidebar?(): Promise<string>;
  /** Saves what pages hand over as files into this folder, without asking. */
  downloadTo(folder: string): Promise<unknown>;
  stopBackground(): Promise<unknown>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<unknown>;
  /** Settles when the browser has ended, however it ended. */
  exited: Promise<unknown>;
  close(): Promise<void>;
}

export function openChromium(options: LaunchOptions): Promise<Browser>;
export function openFirefox(options: LaunchOptions): Promise<Browser>;
export function openBrowser(name: BrowserName, options: LaunchOptions): Promise<Browser>;
export function findBrowser(name: BrowserName): string | null;
export function requireBrowser(name: BrowserName): string;
export function isRoot(): boolean;
export function hasDisplay(): boolean;
export function until<T>(ask: () => T | Promise<T>, what: string, limit?: number): Promise<T>;
