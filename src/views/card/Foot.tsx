import { useState } from 'preact/hooks';
import type { Subject } from './content';
import { citationCopy, plainCopy } from './copies';
import type { CardProps } from './props';

interface Props extends CardProps {
  subject: Subject;
  askWrong: () => void;
  /** Says something in the card's live region. */
  say: (text: string) => void;
}

/** Copy the answer, copy a citation, and "Wrong?", last and quiet. */
export function Foot({ subject, askWrong, say, ...props }: Props) {
  const { t, analysis, actions } = props;
  const [done, setDone] = useState('');
  const copy = async (text: string) => {
    const words = t((await actions.copy(text)) ? 'card_copied' : 'card_not_copied');
    setDone(words);
    say(words);
  };
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
      <p class="small quiet done">{done}</p>
    </div>
  );
}
