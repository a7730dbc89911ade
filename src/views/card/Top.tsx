import { Icon, type IconName } from '../parts/Icon';
import type { Subject } from './content';
import type { CardProps } from './props';

function sub(subject: Subject): string | null {
  if (subject.type === 'quote') return `card_${subject.quote.kind}`;
  return subject.type === 'figure' ? `card_figure_${subject.figure.kind}` : null;
}

/** The kind in its own form, place among its like, previous, next, pin and close. */
export function Top({ subject, ...props }: CardProps & { subject: Subject }) {
  const { t, mark, index, total, pinned, sheet, actions } = props;
  const kind = subject.type === 'quote' ? 'quote' : mark.kind;
  const detail = sub(subject);
  const button = (name: IconName, key: string, onClick: () => void, pressed?: boolean) => (
    <button
      type="button"
      class="button bare"
      aria-label={t(key)}
      title={t(key)}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  );
  const walk = subject.type === 'entity' ? 'mention' : subject.type;
  return (
    <div class="top">
      <p class="small quiet grow">
        <span class={`kind ${kind}`}>{t(`kind_${kind}`)}</span> {detail && t(detail)}
      </p>
      {total > 1 && (
        <>
          {button('previous', `card_previous_${walk}`, () => actions.step(-1))}
          <span class="meta numbers">{t('card_position', [index + 1, total])}</span>
          {button('next', `card_next_${walk}`, () => actions.step(1))}
        </>
      )}
      {!sheet && !props.fixed && button('pin', 'card_pin', actions.pin, pinned)}
      {button('close', 'card_close', actions.close)}
    </div>
  );
}
