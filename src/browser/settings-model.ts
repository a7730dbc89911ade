/** Kinds that can be switched in the page; the order is that of the popup's legend. */
export const KINDS = [
  'quote',
  'figure',
  'date',
  'person',
  'organization',
  'place',
  'group',
  'event',
  'indirect',
] as const;
export type Kind = (typeof KINDS)[number];

/** Languages of the interface; `auto` is the browser's. */
export const LANGUAGES = ['auto', 'en', 'de', 'es', 'fr', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Everything the reader can set. Kept in `storage.local` (or `.sync` where wanted) under one key with a version. */
export interface Settings {
  version: 1;
  /** When to annotate: any article, news only, or only on a click. */
  when: 'article' | 'news' | 'click';
  kinds: Record<Kind, boolean>;
  /** Mark every mention, or sparingly (people once a paragraph, places once an article). */
  everyMention: boolean;
  /** Quieter or stronger marks. */
  intensity: 'soft' | 'normal' | 'strong';
  /** Confidence from which a mark is painted, 0 to 1. */
  threshold: number;
  print: boolean;
  badge: boolean;
  contextMenu: boolean;
  sync: boolean;
  language: Language;
  /** Host → on or off; hosts that are not listed follow `when`. */
  sites: Record<string, boolean>;
}

export const DEFAULTS: Settings = {
  version: 1,
  when: 'article',
  kinds: {
    quote: true,
    figure: true,
    date: true,
    person: true,
    organization: true,
    place: true,
    group: false,
    event: false,
    indirect: false,
  },
  everyMention: false,
  intensity: 'normal',
  threshold: 0.5,
  print: false,
  badge: true,
  contextMenu: true,
  sync: false,
  language: 'auto',
  sites: {},
};
