import type { ComponentChildren } from 'preact';
import { NOTE_DATA, type Note } from '../../parser/model';
import { dateText, numberText } from './format';
import { rich } from './rich';
import type { Wording } from './translate';

const ISO = /^\d{4}(-\d{2}){0,2}$/;

/** A value of a note as a person reads it: dates and numbers in the reader's language, words as they are. */
function valueText(note: Note, key: string, wording: Wording): string {
  const value = note.data[key];
  if (key === 'actual' && typeof value === 'number') {
    // 1 January 2024 was a Monday: ISO weekday 1.
    const day = Date.UTC(2024, 0, value);
    return new Intl.DateTimeFormat(wording.locale, { weekday: 'long', timeZone: 'UTC' }).format(day);
  }
  if (typeof value === 'number') return numberText(value, wording.locale);
  if (value === undefined) return '';
  return ISO.test(value) ? dateText(value, wording) : value;
}

/** Message key of a note's sentence: `note_` and its kind, with a plural form where it counts something. */
function keyOf(note: Note, { locale, t }: Wording): string {
  const key = `note_${note.kind.replace(/-/g, '_')}`;
  if (typeof note.data.count !== 'number') return key;
  const form = `${key}_${new Intl.PluralRules(locale).select(note.data.count)}`;
  return t(form) ? form : `${key}_other`;
}

/** The values that are words of the article, set in its type. */
const VERBATIM = new Set(['weekday', 'original', 'converted', 'source', 'caption', 'text', 'name']);

/** The sentence of a reader's note: a fact, never a verdict. */
export function noteNodes(note: Note, wording: Wording): ComponentChildren[] {
  const values = NOTE_DATA[note.kind].map((key) => {
    const text = valueText(note, key, wording);
    return VERBATIM.has(key) ? (
      <span key={key} class="words">
        {text}
      </span>
    ) : (
      text
    );
  });
  return rich(wording.t, keyOf(note, wording), values);
}

/** The same sentence as plain text, for exports. */
export function noteText(note: Note, wording: Wording): string {
  return wording.t(
    keyOf(note, wording),
    NOTE_DATA[note.kind].map((key) => valueText(note, key, wording)),
  );
}
