import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../parser/model';
import { Card } from '../card/Card';
import type { Wording } from '../parts/translate';
import { marksOf, piecesOf, type SampleMark, siblingsOf } from './pieces';

interface Props {
  analysis: Analysis;
  wording: Wording;
  /** Puts a text on the clipboard; false when the browser said no. */
  copy: (text: string) => Promise<boolean>;
}

interface Open {
  mark: SampleMark;
  hidden: boolean;
  /** The keyboard goes into the card when it was opened by key. */
  byKey: boolean;
}

const buttonId = ({ start }: SampleMark) => `sample-mark-${start}`;

/** Start and end of each paragraph of a text. */
function paragraphsOf(text: string) {
  let at = 0;
  return text.split('\n\n').map((words) => {
    const start = at;
    at += words.length + 2;
    return { start, end: start + words.length };
  });
}

/** A short article that the parser has really read; each mark is a button that opens the same card as in a page. */
export function Sample({ analysis, wording, copy }: Props) {
  const [open, setOpen] = useState<Open | null>(null);
  const marks = marksOf(analysis);
  const show = (mark: SampleMark, byKey: boolean) => setOpen({ mark, hidden: false, byKey });
  const close = () => {
    const opener = open && document.getElementById(buttonId(open.mark));
    setOpen(null);
    opener?.focus();
  };
  const { text, title } = analysis.article;
  return (
    <article class="sample">
      <div lang="en" dir="ltr">
        <h2 class="headline">{title}</h2>
        {paragraphsOf(text).map(({ start, end }) => (
          <p key={start}>
            {piecesOf(text, marks, start, end).map(({ text: words, mark }) =>
              mark === null ? (
                words
              ) : (
                <Mark key={mark.start} mark={mark} open={open?.mark} onOpen={(byKey) => show(mark, byKey)}>
                  {words}
                </Mark>
              ),
            )}
          </p>
        ))}
      </div>
      {open === null ? (
        <p class="quiet small hint">{wording.t('welcome_try')}</p>
      ) : (
        <Opened {...{ analysis, wording, copy, open, close, show, setOpen, marks }} />
      )}
    </article>
  );
}

interface MarkProps {
  mark: SampleMark;
  open: SampleMark | undefined;
  onOpen: (byKey: boolean) => void;
  children: ComponentChildren;
}

/** Marked words. No `<button>`, because that would not break at the end of a line as words do. */
function Mark({ mark, open, onOpen, children }: MarkProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      id={buttonId(mark)}
      class={`mark-button kind ${mark.kind}${mark.id === open?.id ? ' open' : ''}`}
      role="button"
      tabIndex={0}
      aria-expanded={mark.start === open?.start}
      aria-haspopup="dialog"
      onClick={() => onOpen(false)}
      onKeyDown={press}
    >
      {children}
    </span>
  );
}

interface OpenedProps extends Props {
  open: Open;
  marks: readonly SampleMark[];
  close: () => void;
  show: (mark: SampleMark, byKey: boolean) => void;
  setOpen: (open: Open) => void;
}

/** The card of the mark that is open, beside the sample. Nothing of what is done on it is kept. */
function Opened({ analysis, wording, copy, open, marks, close, show, setOpen }: OpenedProps) {
  const place = useRef<HTMLDivElement>(null);
  const { mark, hidden, byKey } = open;
  useEffect(() => {
    if (byKey) place.current?.querySelector<HTMLElement>('[role="dialog"]')?.focus();
  }, [mark, byKey]);
  const siblings = siblingsOf(mark, marks);
  const index = siblings.findIndex(({ start }) => start === mark.start);
  const goTo = (id: string) => {
    const next = marks.find((other) => other.id === id);
    if (next) show(next, true);
  };
  const actions = {
    step: (by: 1 | -1) => show(siblings[(index + by + siblings.length) % siblings.length]!, false),
    close,
    pin: () => {},
    goTo,
    wrong: () => setOpen({ mark, hidden: true, byKey: true }),
    undo: () => setOpen({ mark, hidden: false, byKey: true }),
    copy,
  };
  const shown = { analysis, mark, index, total: siblings.length, hidden, actions };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the dialog inside
    <div ref={place} class="sample-card" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <Card {...shown} pinned={false} sheet={false} fixed t={wording.t} locale={wording.locale} />
    </div>
  );
}
