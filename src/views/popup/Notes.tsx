import { noteText } from '../../export/note-text';
import { noteNodes } from '../parts/note-text';
import { useView } from './context';
import { matches } from './filter';
import { Jump } from './Jump';

/** What the article reveals about itself, numbered as in the header, each with the words it rests on. */
export function Notes() {
  const { analysis, wording, query } = useView();
  const notes = analysis.summary.notes.map((note, i) => ({ note, number: i + 1 }));
  return (
    <ol class="notes-list">
      {notes
        .filter(({ note }) => matches(query, noteText(note, wording)))
        .map(({ note, number }) => (
          <li key={number} id={`note-${number}`} value={number} tabIndex={-1}>
            <span class="number" aria-hidden="true">
              {number}
            </span>
            <div>
              <p>{noteNodes(note, wording)}</p>
              {note.spans.slice(0, 4).map((span) => (
                <Jump key={`${span.start}`} span={span} class="words evidence" />
              ))}
            </div>
          </li>
        ))}
    </ol>
  );
}
