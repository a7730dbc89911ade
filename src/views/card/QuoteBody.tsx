import type { Quote } from '../../parser/model';
import { Icon } from '../parts/Icon';
import { plural } from '../parts/translate';
import { useAlsoIn } from './AlsoIn';
import { quotesOf, speakerEntity, wordsAt } from './content';
import { type Fact, Facts } from './Facts';
import type { CardProps } from './props';

/** Further quotes of the speaker that a card lists. */
const MOST_OTHERS = 3;

/** Who says it, in what role, the words, and what else that speaker says. */
export function QuoteBody({ quote, ...props }: CardProps & { quote: Quote }) {
  const { analysis, t } = props;
  const role = speakerEntity(analysis, quote)?.role;
  return (
    <div class="body">
      {quote.speaker ? (
        <>
          <p class="answer" lang="en" dir="auto">
            {quote.speaker.name}
          </p>
          {role && (
            <p class="role" lang="en" dir="auto">
              {role}
            </p>
          )}
        </>
      ) : (
        <p class="flag">
          <Icon name="ask" />
          {t('card_unsure_speaker')}
        </p>
      )}
      <blockquote class={quote.speaker ? 'words spoken' : 'words spoken unsure'} lang="en" dir="auto">
        {wordsAt(analysis, quote)}
      </blockquote>
      <Facts rows={[othersOf(quote, props), ...useAlsoIn(quote, props)]} />
    </div>
  );
}

/** What else the same speaker says, each line a way there. */
function othersOf(quote: Quote, props: CardProps): Fact | null {
  const { analysis, actions } = props;
  const others = quotesOf(analysis, quote).filter(({ kind }) => kind !== 'indirect');
  if (others.length === 0) return null;
  const list = others.slice(0, MOST_OTHERS).map((other) => (
    <li>
      <button type="button" class="line words" lang="en" dir="auto" onClick={() => actions.goTo(other.id)}>
        {wordsAt(analysis, other)}
      </button>
    </li>
  ));
  return [plural(props, 'card_also_says', others.length), <ul class="lines">{list}</ul>];
}
