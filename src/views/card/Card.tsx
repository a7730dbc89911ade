import { useEffect, useRef, useState } from 'preact/hooks';
import { dateText } from '../parts/format';
import { Icon } from '../parts/Icon';
import { type Subject, subjectOf, wordsAt } from './content';
import { citationCopy, plainCopy } from './copies';
import { DateBody } from './DateBody';
import { FigureBody } from './FigureBody';
import { NameBody } from './NameBody';
import { numberWords } from './numbers';
import type { CardProps } from './props';
import { QuoteBody } from './QuoteBody';
import { Top } from './Top';
import { Wrong } from './Wrong';
import { reasonsFor } from './why';

/** The dialog's name, read when the keyboard enters it: "Quote, Lloyd Austin". */
function labelOf(subject: Subject, props: CardProps): string {
  const { t, mark, analysis } = props;
  const kind = t(`kind_${subject.type === 'quote' ? 'quote' : mark.kind}`);
  switch (subject.type) {
    case 'quote':
      return `${kind}, ${subject.quote.speaker?.name ?? t('card_unsure_speaker')}: ${wordsAt(analysis, subject.quote)}`;
    case 'figure': {
      const words = numberWords(subject.figure, props);
      return [
        `${kind}, ${words ? [words.lead, words.number, words.unit].filter(Boolean).join(' ') : subject.figure.text}`,
        subject.figure.counted,
      ]
        .filter(Boolean)
        .join(' ');
    }
    case 'date':
      return `${kind}, ${dateText(subject.date.value, props, 'weekday')}`;
    case 'entity':
      return [`${kind}, ${subject.entity.name}`, subject.entity.role].filter(Boolean).join(', ');
  }
}

/** One card: the answer first, the evidence under it, the reason one line away. */
export function Card(props: CardProps) {
  const { analysis, mark, t, sheet } = props;
  const subject = subjectOf(analysis, mark.id);
  const [asking, ask] = useState(false);
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => ask(false), [mark.id, mark.mention]);
  // The control that had the keyboard is gone: the dialog takes it, so that it is not lost to the page.
  const turn = (to: boolean) => {
    ask(to);
    dialog.current?.focus({ preventScroll: true });
  };
  if (!subject) return null;
  return (
    <div
      class={sheet ? 'nutgraf card sheet' : 'nutgraf card'}
      ref={dialog}
      role="dialog"
      tabIndex={-1}
      aria-label={labelOf(subject, props)}
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
            <Foot subject={subject} askWrong={() => turn(true)} {...props} />
          </>
        )}
      </div>
      <p class="only-heard" role="status">
        {labelOf(subject, props)}, {t('card_position', [props.index + 1, props.total])}
      </p>
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

function Hidden({ t, actions }: CardProps) {
  return (
    <div class="body hidden">
      <p role="status">{t('card_hidden')}</p>
      <button type="button" class="button" onClick={actions.undo}>
        {t('card_undo')}
      </button>
    </div>
  );
}

function Why({ subject, ...props }: CardProps & { subject: Subject }) {
  const reasons = reasonsFor(props.analysis, subject, props);
  if (reasons.length === 0) return null;
  const name = subject.type === 'quote' ? subject.quote.speaker?.name : null;
  const question = name ? props.t('card_why_speaker', [name]) : props.t(`card_why_question_${subject.type}`);
  return (
    <details class="why">
      <summary class="small">
        <Icon name="next" />
        {question}
      </summary>
      <p class="small quiet">
        {reasons.map(({ words, text = '' }, index) => (
          <>
            {index > 0 && !text.startsWith(',') && ' '}
            {words ? <span class="words">{words}</span> : text}
          </>
        ))}
      </p>
    </details>
  );
}

function Foot({ subject, askWrong, ...props }: CardProps & { subject: Subject; askWrong: () => void }) {
  const { t, analysis, actions } = props;
  const [said, say] = useState('');
  const copy = async (text: string) => say(t((await actions.copy(text)) ? 'card_copied' : 'card_not_copied'));
  const cited = citationCopy(analysis, subject, props);
  return (
    <div class="foot">
      <button type="button" class="button" onClick={() => copy(plainCopy(analysis, subject, props))}>
        {t(`card_copy_${subject.type}`)}
      </button>
      {cited && (
        <button type="button" class="button plain" onClick={() => copy(cited)}>
          {t('card_copy_citation')}
        </button>
      )}
      <button type="button" class="button plain quiet last" onClick={askWrong}>
        {t('card_wrong')}
      </button>
      <p class="small quiet done" role="status">
        {said}
      </p>
    </div>
  );
}
