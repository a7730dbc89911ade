/**
 * The types that every room shares. All offsets are UTF-16 code units into `Article.text`, `end` exclusive.
 * Everything here is plain JSON: it survives `JSON.stringify` and the structured clone unchanged.
 */

/** A half-open range `[start, end)` of UTF-16 code units in `Article.text`. */
export interface Span {
  start: number;
  end: number;
}

/** A span that repeats the words it covers. */
export interface TextSpan extends Span {
  text: string;
}

export type BlockKind = 'paragraph' | 'heading' | 'listItem' | 'blockquote' | 'post' | 'preformatted';

/** One block of the story (a paragraph, a subhead, a list item …); blocks do not overlap and stand in text order. */
export interface Block extends Span {
  kind: BlockKind;
}

/** Where and when the story was filed, as its dateline says. `date` is an ISO date where it can be placed. */
export interface Dateline {
  place: string | null;
  date: string | null;
  /** Where the story's own words begin after it, a UTF-16 offset into `Article.text`; left out where nobody knows. */
  end?: number;
}

/** What a page or a text says of itself, with the story's text. Made by `src/article`, read by `src/parser`. */
export interface Article {
  isArticle: boolean;
  title: string | null;
  /**
   * The people who wrote it: no roles, no "By". Where the page names nobody, the one agency, desk or outlet that it
   * declares as the author itself; never that beside people.
   */
  byline: string[];
  source: string | null;
  /** ISO date or date-time with zone. */
  published: string | null;
  modified: string | null;
  /** BCP 47 tag, lower case primary subtag first ("en", "en-GB"); null when unknown. */
  language: string | null;
  dateline: Dateline | null;
  text: string;
  blocks: Block[];
  /** Lines about the story that stand outside its text: credits, source lines, corrections. */
  credits?: Credit[];
  /** The page's address without fragment, where known. */
  url?: string | null;
}

/** A line of the page about the story, verbatim. */
export interface Credit {
  kind: 'image' | 'agency' | 'source' | 'correction' | 'update';
  text: string;
}

/** What made an annotation, and how sure it is. */
export interface Evidence {
  /** Calibrated probability that the annotation is right, 0 to 1. */
  confidence: number;
  /** Name of the rule or model that made it, stable across versions as far as possible. */
  rule: string;
}

export interface Speaker {
  /** Full name as first given in the article; unnamed speakers keep their noun phrase without article. */
  name: string;
  /** The mention that carries the attribution; null when it is carried over from another place. */
  start: number | null;
  end: number | null;
  /** Id of the entity, null for unnamed speakers. */
  entity: string | null;
}

export type QuoteKind = 'direct' | 'partial' | 'indirect';

/**
 * Why a quote was given to its speaker, as codes without words; the card finds the wording for each. A quote's `why`
 * lists the reasons in the order they weighed, heaviest first, and then how the mention was resolved to the name shown.
 * Codes are only ever added. `cue` below is the reporting verb or phrase, `mention` the words that carry the attribution.
 */
export const WHY_CODES = [
  /** The mention is the grammatical subject of the cue. */
  'subject-of-cue',
  /** The mention stands right after the cue ("said Ann Lee"). */
  'after-cue',
  /** The mention stands right before the cue. */
  'before-cue',
  /** The cue is a noun and belongs to the mention ("her claim"). */
  'owner-of-cue',
  /** The cue is "according to", or the like. */
  'according-to',
  /** The cue follows the quote. */
  'cue-after-quote',
  /** The cue leads into the quote. */
  'cue-before-quote',
  /** A colon leads into the quote. */
  'colon',
  /** The quote ends with a comma before the cue. */
  'comma',
  /** Same sentence as the quote before. */
  'same-sentence',
  /** Goes on from the quote before in the same paragraph. */
  'goes-on',
  /** Nobody else is named between the quotes. */
  'nobody-between',
  /** The quote before was left open at the end of its paragraph. */
  'left-open',
  /** Goes on from the paragraph before. */
  'next-paragraph',
  /** A name and a colon stand before the quote. */
  'name-colon',
  /** First named in the sentence. */
  'first-in-sentence',
  /** The mention is the subject of the sentence, without a cue. */
  'subject-of-sentence',
  /** The sentence before ends with a colon. */
  'sentence-before-colon',
  /** Subject of the sentence before. */
  'sentence-before-subject',
  /** Nothing else in the sentence could have said it. */
  'nearest',
  /** A transcript names its speakers before their words ("LEE: …"). */
  'transcript-label',
  /** The quoted post is signed with this name. */
  'signature',
  /** The page sets these words apart as a quotation. */
  'block-quote',
  /** The mention is a pronoun that stands for the person named. */
  'pronoun',
  /** The mention is part of the name that the article gives in full elsewhere. */
  'short-name',
  /** The mention describes somebody whom the article does not name. */
  'described',
  /** The marks hold words nobody is named for. */
  'no-speaker',
] as const;

export type WhyCode = (typeof WHY_CODES)[number];

export interface Quote extends TextSpan, Evidence {
  id: string;
  kind: QuoteKind;
  speaker: Speaker | null;
  cue: Span | null;
  /** Reasons of the attribution, for the card's "why" line. */
  why?: WhyCode[];
}

export type FigureKind = 'count' | 'money' | 'percent' | 'measure' | 'ordinal' | 'ratio' | 'duration' | 'age' | 'other';

export interface Figure extends TextSpan, Evidence {
  id: string;
  kind: FigureKind;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  counted: string | null;
  approximate: boolean;
  change: 'increase' | 'decrease' | null;
  /** What is counted as the text says it, with its small words ("tax on imports" for "tax, imports"); absent where `counted` is that. */
  about?: string;
  /** Two states of a change in the order of the text ("from 21 to 23"); `low` and `high` repeat them, they are no interval. */
  states?: [from: number, to: number];
  /** Id of the figure that this one says again in another unit ("five miles (8km)"): one fact, not two. */
  converts?: string;
}

export interface DateMention extends TextSpan, Evidence {
  id: string;
  /** 2023-03-07 | 2017-12 | 2014 | 2023-W10 | 2023-Q1 | 19 (the years 1900 to 1999) | A/B; of a `duration` PnY, PnM, PnW, PnD, PTnH with X for an open number. */
  value: string;
  /** Set where the words name a stretch of time without its ends ("recent weeks"): no calendar date, never placed or painted. */
  kind?: 'duration';
  /** Where the text names the numbered anniversary of what happened then ("20th anniversary"), and its number. */
  anniversary?: Span & { number: number };
}

export type EntityType = 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'other';

/** Facts about a place for its card, from lists that come with the extension; unknown ones are null. */
export type PlaceFacts =
  | {
      kind: 'country';
      name: string;
      capital: string | null;
      region: string | null;
      currency: string | null;
      demonym: string | null;
    }
  | { kind: 'city'; name: string; country: string | null; population: number };

export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest form the article gives. */
  name: string;
  /** Title, job or apposition as the text gives it, without article. */
  role: string | null;
  /** Where the role stands in the text. */
  roleSpan?: Span | null;
  mentions: Span[];
  /** For a group: the id of the place it belongs to ("Iraqi" → "Iraq"), when the article names it. */
  place?: string | null;
  /** What word lists know of a country or a large city; absent for everything else. */
  facts?: PlaceFacts;
  /** What titles and the first name say of a person; absent when they say nothing. A hint for resolving pronouns. */
  gender?: 'male' | 'female';
  confidence: number;
  rule?: string;
}

/** One row of the source audit. */
export interface Voice {
  name: string;
  entity: string | null;
  role: string | null;
  named: boolean;
  quotes: string[];
  /** Words inside this speaker's quotes. */
  quotedWords: number;
  /** Words of this speaker's reported speech. */
  reportedWords: number;
  /** Share of all attributed words, 0 to 1; the shares of all voices add up to 1. */
  share: number;
  direct: number;
  partial: number;
  indirect: number;
  /** The first cue as the text has it ("said"). */
  cue: string | null;
}

export interface TimelineEvent {
  date: string;
  /** The sentence or clause that is dated. */
  span: Span;
  /** Id of the date mention. */
  mention: string | null;
  relation: 'past' | 'publication' | 'future';
  /** True when the day was computed (from "Tuesday"), false when the text says it in full. */
  computed: boolean;
}

export type NoteKind =
  | 'dateline-country'
  | 'weekday-date'
  | 'anniversary'
  | 'age'
  | 'years-ago'
  | 'conversion'
  | 'sum'
  | 'percentage'
  | 'headline-figure'
  | 'two-values'
  | 'unattributed-quotes'
  | 'unnamed-sources'
  | 'single-source'
  | 'republished'
  | 'representative-image'
  | 'updated'
  | 'correction';

/**
 * The values each kind of note is worded with, in this order. Numbers are numbers, dates and years are ISO strings
 * ("2023-03-08", "2003"), words are the article's own or a plain name. Wording lives in `views`.
 */
export const NOTE_DATA = {
  'dateline-country': ['stated', 'place', 'country'],
  /** `weekday` as the article has it, `date` it is joined to, `actual` ISO weekday of that date (1 Monday to 7). */
  'weekday-date': ['weekday', 'date', 'actual'],
  anniversary: ['stated', 'since', 'expected'],
  age: ['name', 'stated', 'expected'],
  'years-ago': ['stated', 'since', 'expected'],
  /** `original` and `converted` are words of the article; `expected` is the value `converted` should have. */
  conversion: ['original', 'converted', 'expected'],
  sum: ['total', 'sum'],
  /** Both in percent. */
  percentage: ['stated', 'computed'],
  'headline-figure': ['headline', 'body'],
  'two-values': ['what', 'first', 'second'],
  'unattributed-quotes': ['count'],
  'unnamed-sources': ['count', 'total'],
  'single-source': ['name'],
  republished: ['source'],
  'representative-image': ['caption'],
  updated: ['date'],
  correction: ['text'],
} as const satisfies Record<NoteKind, readonly string[]>;

/** What the article reveals about itself; `data` holds at least the keys of `NOTE_DATA[kind]`. */
export interface Note {
  kind: NoteKind;
  spans: Span[];
  data: Record<string, string | number>;
  confidence: number;
}

/** A short span that answers one of the six questions about the main event. */
export interface Answer extends TextSpan {
  /** Share of such answers that are right, 0 to 1; what is unlikely is not shown to readers. */
  confidence?: number;
}

export interface Summary {
  keyPoints: Span[];
  who: Answer | null;
  what: Answer | null;
  when: Answer | null;
  where: Answer | null;
  why: Answer | null;
  how: Answer | null;
  voices: Voice[];
  timeline: TimelineEvent[];
  notes: Note[];
}

export interface Analysis {
  article: Article;
  quotes: Quote[];
  figures: Figure[];
  dates: DateMention[];
  entities: Entity[];
  summary: Summary;
}

/** Confidence from which the page paints an annotation; the popup may show the rest, marked unsure. */
export const SURE = 0.5;
