/** Everything that can be set; the same members as the stored settings. */
export interface SettingsData {
  when: 'article' | 'news' | 'click';
  kinds: Record<MarkKind, boolean>;
  everyMention: boolean;
  intensity: 'soft' | 'normal' | 'strong';
  threshold: number;
  print: boolean;
  badge: boolean;
  contextMenu: boolean;
  sync: boolean;
  language: Language;
  sites: Record<string, boolean>;
}

export type Language = 'auto' | 'en' | 'de' | 'es' | 'fr' | 'ar';

export type MarkKind =
  | 'quote'
  | 'figure'
  | 'date'
  | 'person'
  | 'organization'
  | 'place'
  | 'group'
  | 'event'
  | 'indirect';

export interface OptionsData {
  settings: SettingsData;
  /** Keys in the page, as the browser has them now; "" where none is set. `name` is that of the command. */
  shortcuts: { name: string; keys: string }[];
  /** Whether the browser lets Nutgraf read every site. */
  allSites: boolean;
  /** What is kept on this device. */
  kept: { clippings: number; corrections: number };
  /** True once after unreadable settings were replaced by the defaults. */
  wasReset: boolean;
  /** The last change could not be stored. */
  notKept?: boolean;
  /** Language that the browser would choose by itself. */
  browserLanguage: string;
}

export interface OptionsActions {
  change(part: Partial<SettingsData>): void;
  allowAllSites(): Promise<boolean>;
  openShortcuts(): void;
  openClippings(): void;
  /** Save the list of sites, or the corrections, as a file; resolves with its name, or null. */
  saveSites(): string | null;
  saveCorrections(): Promise<string | null>;
  /** Takes a saved list of sites; null when the file is not one. */
  loadSites(text: string): number | null;
  deleteAll(): Promise<void>;
}
