import { NOTE_DATA, type Note } from '../parser/model';
import { dateInWords, numberText } from './words';

/** Looks up a sentence by its key and fills `$1` … with values; empty for an unknown key. */
export interface NoteWording {
  t: (key: string, values?: (string | number)[]) => string;
  /** BCP 47 tag of the language of the sentences. */
  locale: string;
}

const ISO = /^\d{4}(-\d{2}){0,2}$/;

/** A value of a note as a person reads it: dates and numbers in the reader's language, words as they are. */
function valueText(note: Note, key: string, { locale }: NoteWording): string {
  const value = note.data[key];
  if (key === 'actual' && typeof value === 'number') {
    // 1 January 2024 was a Monday: ISO weekday 1.
    const day = Date.UTC(2024, 0, value);
    return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
  }
  if (typeof value === 'number') return numberText(value, locale);
  if (value === undefined) return '';
  return ISO.test(value) ? (dateInWords(value, locale) ?? value) : value;
}

/** Message key of a note's sentence: `note_` and its kind, with a plural form where it counts something. */
export function noteKey(note: Note, { locale, t }: NoteWording): string {
  const key = `note_${note.kind.replace(/-/g, '_')}`;
  if (typeof note.data.count !== 'number') return key;
  const form = `${key}_${new Intl.PluralRules(locale).select(note.data.count)}`;
  return t(form) ? form : `${key}_other`;
}

/** What fills the sentence, in its order. */
export const noteValues = (note: Note, wording: NoteWording): { key: string; text: string }[] =>
  NOTE_DATA[note.kind].map((key) => ({ key, text: valueText(note, key, wording) }));

/** The sentence of a reader's note: a fact, never a verdict. */
export function noteText(note: Note, wording: NoteWording): string {
  return wording.t(
    noteKey(note, wording),
    noteValues(note, wording).map(({ text }) => text),
  );
}
