import type { Entity } from '../../parser/model';
import { plural } from '../parts/translate';
import { otherForms } from './content';
import { type Fact, Facts, Words } from './Facts';
import { LookUp } from './LookUp';
import { MentionMap } from './MentionMap';
import { nearFacts, placeFacts } from './nameFacts';
import type { CardProps } from './props';

/** Other forms of a name that a card lists. */
const MOST_FORMS = 4;

/** The full name, the role, where in the article it stands, how often and in which forms, and whether it speaks. */
export function NameBody({ entity, ...props }: CardProps & { entity: Entity }) {
  const { t, analysis } = props;
  return (
    <div class="body">
      <p class="answer">{entity.name}</p>
      {entity.role && <p class="role">{entity.role}</p>}
      {entity.mentions.length > 1 && <MentionMap entity={entity} {...props} />}
      <Facts
        rows={[
          [t('card_named'), <Named entity={entity} {...props} />],
          speaks(entity, props),
          belongs(entity, analysis, t),
          ...placeFacts(entity, props),
          ...nearFacts(entity, props),
        ]}
      />
      <LookUp entity={entity} {...props} />
    </div>
  );
}

function Named({ entity, ...props }: CardProps & { entity: Entity }) {
  const { t, locale, analysis } = props;
  const times = plural(props, 'card_times', entity.mentions.length);
  const forms = otherForms(analysis, entity).slice(0, MOST_FORMS);
  if (forms.length === 0) return <>{times}</>;
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(forms);
  const list = parts.map(({ type, value }) => (type === 'element' ? <Words>{value}</Words> : value));
  return (
    <>
      {times} {t('card_also_as')} {list}
    </>
  );
}

function speaks(entity: Entity, props: CardProps): Fact | null {
  const { analysis, actions, t } = props;
  const own = analysis.quotes.filter(({ speaker }) => speaker?.entity === entity.id);
  if (own.length === 0) return null;
  const quoted = own.filter(({ kind }) => kind !== 'indirect');
  const reported = own.filter(({ kind }) => kind === 'indirect');
  const link = (list: typeof own, key: string) =>
    list.length > 0 && (
      <button type="button" class="link" onClick={() => actions.goTo(list[0]!.id)}>
        {plural(props, key, list.length)}
      </button>
    );
  const both = quoted.length > 0 && reported.length > 0;
  return [
    t('card_speaks'),
    <>
      {link(quoted, 'card_quotes')}
      {both && ', '}
      {link(reported, 'card_reported')}
    </>,
  ];
}

function belongs(entity: Entity, { entities }: CardProps['analysis'], t: CardProps['t']): Fact | null {
  const place = entity.place && entities.find(({ id }) => id === entity.place);
  return place ? [t('card_of_place'), <Words>{place.name}</Words>] : null;
}
