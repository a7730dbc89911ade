import { useEffect, useRef, useState } from 'preact/hooks';
import { type Subject, subjectOf } from './content';
import { DateBody } from './DateBody';
import { FigureBody } from './FigureBody';
import { Foot } from './Foot';
import { Live } from './Live';
import { labelOf } from './label';
import { NameBody } from './NameBody';
import type { CardProps } from './props';
import { QuoteBody } from './QuoteBody';
import { Top } from './Top';
import { Why } from './Why';
import { Wrong } from './Wrong';

/** One card: the answer first, the evidence under it, the reason one line away. */
export function Card(props: CardProps) {
  const { analysis, mark, t, locale, sheet } = props;
  const subject = subjectOf(analysis, mark.id);
  const [asking, ask] = useState(false);
  const [said, setSaid] = useState({ text: '', turn: 0 });
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ask(false);
    setSaid(({ turn }) => ({ text: '', turn: turn + 1 }));
  }, [mark.id, mark.mention, props.hidden]);
  // The control that had the keyboard is gone: the dialog takes it, so that it is not lost to the page.
  const turn = (to: boolean) => {
    ask(to);
    dialog.current?.focus({ preventScroll: true });
  };
  if (!subject) return null;
  const say = (text: string) => setSaid((last) => ({ text, turn: last.turn + 1 }));
  const label = labelOf(subject, props);
  const place = t('card_position', [props.index + 1, props.total]);
  return (
    <div
      class={sheet ? 'nutgraf card sheet' : 'nutgraf card'}
      ref={dialog}
      role="dialog"
      tabIndex={-1}
      aria-label={label}
      lang={locale}
      dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
    >
      <div data-inside="">
        <Top subject={subject} {...props} />
        {props.hidden ? (
          <Hidden {...props} />
        ) : asking ? (
          <Wrong type={subject.type} cancel={() => turn(false)} {...props} />
        ) : (
          <>
            <Body subject={subject} {...props} />
            <Why subject={subject} {...props} />
            <Foot subject={subject} askWrong={() => turn(true)} say={say} {...props} />
          </>
        )}
      </div>
      <Live text={said.text || (props.hidden ? t('card_hidden') : `${label}, ${place}`)} turn={said.turn} />
    </div>
  );
}

function Body({ subject, ...props }: CardProps & { subject: Subject }) {
  switch (subject.type) {
    case 'quote':
      return <QuoteBody quote={subject.quote} {...props} />;
    case 'figure':
      return <FigureBody figure={subject.figure} {...props} />;
    case 'date':
      return <DateBody date={subject.date} {...props} />;
    case 'entity':
      return <NameBody entity={subject.entity} {...props} />;
  }
}

/** In place of what the reader has just hidden. */
function Hidden({ t, actions }: CardProps) {
  return (
    <div class="body hidden">
      <p>{t('card_hidden')}</p>
      <button type="button" class="button" onClick={actions.undo}>
        {t('card_undo')}
      </button>
    </div>
  );
}
