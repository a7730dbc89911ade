import { useState } from 'preact/hooks';
import type { Analysis } from '../../parser/model';
import type { Wording } from '../parts/translate';
import { Answer } from './Answer';
import { piecesOf } from './pieces';

/** A short article that the parser has really read; each mark is a button that says what was found. */
export function Sample({ analysis, wording }: { analysis: Analysis; wording: Wording }) {
  const [open, setOpen] = useState<string | null>(null);
  const { article } = analysis;
  let at = 0;
  const paragraphs = article.text.split('\n\n').map((words) => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length };
  });
  return (
    <article class="sample">
      <div lang="en" dir="ltr">
        <h2 class="headline">{article.title}</h2>
        {paragraphs.map(({ start, end }) => (
          <p key={start}>
            {piecesOf(analysis, start, end).map((piece, i) =>
              piece.id === null ? (
                piece.text
              ) : (
                <button
                  key={`${piece.id} ${i}`}
                  type="button"
                  class={`mark-button kind ${piece.kind}${piece.id === open ? ' open' : ''}`}
                  aria-expanded={piece.id === open}
                  aria-controls="sample-answer"
                  onClick={() => setOpen(piece.id === open ? null : piece.id)}
                >
                  {piece.text}
                </button>
              ),
            )}
          </p>
        ))}
      </div>
      <div id="sample-answer" role="status">
        {open === null ? (
          <p class="quiet small hint">{wording.t('welcome_try')}</p>
        ) : (
          <Answer analysis={analysis} id={open} wording={wording} />
        )}
      </div>
    </article>
  );
}
