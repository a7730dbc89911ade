import { Icon } from '../parts/Icon';
import { rich } from '../parts/rich';
import type { Subject } from './content';
import type { CardProps } from './props';
import { reasonsFor } from './why';

/** The question under the answer; opened, each reason is one sentence with the article's words in their own type. */
export function Why({ subject, ...props }: CardProps & { subject: Subject }) {
  const { t } = props;
  const reasons = reasonsFor(props.analysis, subject, props);
  if (reasons.length === 0) return null;
  const name = subject.type === 'quote' ? subject.quote.speaker?.name : null;
  const question = name ? t('card_why_speaker', [name]) : t(`card_why_question_${subject.type}`);
  return (
    <details class="why">
      <summary class="small">
        <Icon name="next" />
        {question}
      </summary>
      <ul class="small quiet">
        {reasons.map(({ key, words }) => (
          <li key={key}>
            {rich(
              t,
              key,
              words.map((one) =>
                typeof one === 'number' ? (
                  new Intl.NumberFormat(props.locale).format(one)
                ) : (
                  <bdi class="words" lang="en">
                    {one}
                  </bdi>
                ),
              ),
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
