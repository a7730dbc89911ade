import type { Entity } from '../../parser/model';
import { type Fact, Words } from './Facts';
import { figuresNear, namesWith } from './near';
import type { CardProps } from './props';

/** Names and figures that a card lists. */
const MOST = 3;

/** What word lists know of a country or a large city. Their words are not the article's. */
export function placeFacts({ facts }: Entity, { t, locale }: CardProps): (Fact | null)[] {
  if (!facts) return [];
  const row = (key: string, value: string | null): Fact | null => (value ? [t(key), value] : null);
  if (facts.kind === 'city')
    return [
      row('card_fact_country', facts.country),
      row('card_fact_population', new Intl.NumberFormat(locale, { notation: 'compact' }).format(facts.population)),
    ];
  return [
    row('card_fact_capital', facts.capital),
    row('card_fact_region', facts.region),
    row('card_fact_currency', facts.currency),
    row('card_fact_demonym', facts.demonym),
  ];
}

/** Names and figures of the sentences that name it: the article's own words, each a way to its place. */
export function nearFacts(entity: Entity, { analysis, actions, t }: CardProps): (Fact | null)[] {
  const row = (key: string, found: { id: string; text: string }[]): Fact | null =>
    found.length === 0
      ? null
      : [
          t(key),
          <span class="lines">
            {found.map(({ id, text }) => (
              <button key={id} type="button" class="line" onClick={() => actions.goTo(id)}>
                <Words>{text}</Words>
              </button>
            ))}
          </span>,
        ];
  return [
    row('card_with_names', namesWith(analysis, entity, MOST)),
    row('card_near_figures', figuresNear(analysis, entity, MOST)),
  ];
}
