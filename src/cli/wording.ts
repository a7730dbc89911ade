import messages from '../../assets/_locales/en/messages.json';
import { ENGLISH, type ExportLabels } from '../export';
import { noteText } from '../export/note-text';
import type { Analysis } from '../parser';

const sentences: Record<string, { message: string } | undefined> = messages;

/** The interface's own English sentences, so that a note reads in a terminal as it does in a browser. */
const ENGLISH_WORDING = {
  t: (key: string, values: (string | number)[] = []) =>
    (sentences[key]?.message ?? '').replace(/\$(\d)/g, (_, n: string) => String(values[Number(n) - 1] ?? '')),
  locale: 'en',
};

/** The sentence of a reader's note. */
export const noteSentence = (note: Analysis['summary']['notes'][number]): string => noteText(note, ENGLISH_WORDING);

/** The words of an export, with its notes. */
export const labelsFor = ({ summary }: Analysis): ExportLabels => ({
  ...ENGLISH,
  note: (index) => (summary.notes[index] ? noteSentence(summary.notes[index]) : null),
});
