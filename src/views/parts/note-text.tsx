import type { ComponentChildren } from 'preact';
import { noteKey, noteValues } from '../../export/note-text';
import type { Note } from '../../parser/model';
import { rich } from './rich';
import type { Wording } from './translate';

/** The values that are words of the article, set in its type. */
const VERBATIM = new Set(['weekday', 'original', 'converted', 'source', 'caption', 'text', 'name']);

/** The sentence of a reader's note, with the words of the article set in their own type. */
export function noteNodes(note: Note, wording: Wording): ComponentChildren[] {
  const values = noteValues(note, wording).map(({ key, text }) =>
    VERBATIM.has(key) ? (
      <span key={key} class="words">
        {text}
      </span>
    ) : (
      text
    ),
  );
  return rich(wording.t, noteKey(note, wording), values);
}
