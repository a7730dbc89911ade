import { useState } from 'preact/hooks';
import type { CardProps } from './props';

type Reason = Parameters<CardProps['actions']['wrong']>[0];

/** What can be wrong, by what the card is about; each has a text `card_wrong_<kind>_<reason>` or `card_wrong_<reason>`. */
const REASONS: Record<string, Reason[]> = {
  quote: ['speaker', 'kind', 'extent'],
  figure: ['value', 'kind', 'extent'],
  date: ['value', 'kind', 'extent'],
  entity: ['kind', 'extent', 'other'],
};

/** Asks what is wrong, then hides the mark. Kept on this device, sent nowhere. */
export function Wrong({ type, cancel, t, actions }: CardProps & { type: string; cancel: () => void }) {
  const reasons = REASONS[type]!;
  const [chosen, choose] = useState<Reason>(reasons[0]!);
  return (
    <form
      class="wrong"
      onSubmit={(event) => {
        event.preventDefault();
        actions.wrong(chosen);
      }}
    >
      <fieldset>
        <legend class="small">{t('card_wrong_question')}</legend>
        {reasons.map((reason) => (
          <label class="option">
            <input
              class="tick"
              type="radio"
              name="reason"
              checked={reason === chosen}
              onChange={() => choose(reason)}
            />
            <span>{t(`card_wrong_${type}_${reason}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="meta">{t('card_wrong_stays')}</p>
      <div class="foot">
        <button type="submit" class="button main">
          {t('card_hide')}
        </button>
        <button type="button" class="button plain" onClick={cancel}>
          {t('card_cancel')}
        </button>
      </div>
    </form>
  );
}
