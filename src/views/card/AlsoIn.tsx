import { useEffect, useState } from 'preact/hooks';
import { linkTo } from '../../export';
import type { Figure, Quote } from '../../parser/model';
import { dateText } from '../parts/format';
import { type Fact, Words } from './Facts';
import type { CardProps, Elsewhere } from './props';

/** Places that a card lists. */
const MOST = 3;

/** An article kept earlier: a link that scrolls to the words there, and its day. */
function Origin({ place, ...props }: CardProps & { place: Elsewhere }) {
  const { source, title, url, text, published } = place;
  const name = source ?? title ?? url;
  const link = linkTo(url, text, { start: 0, end: text.length });
  return (
    <>
      {link ? (
        <a class="link" href={link} target="_blank" rel="noopener noreferrer" title={title ?? undefined}>
          {name}
        </a>
      ) : (
        name
      )}
      {published && `, ${dateText(published, props, 'short')}`}
    </>
  );
}

/** Where the reader kept the same words, or a count of the same thing; nothing until the background has answered. */
function usePlaces(annotation: Quote | Figure, alsoIn: CardProps['alsoIn']): Elsewhere[] {
  const [places, setPlaces] = useState<Elsewhere[]>([]);
  useEffect(() => {
    let current = true;
    setPlaces([]);
    void alsoIn?.(annotation).then(
      (found) => current && setPlaces(found.slice(0, MOST)),
      () => {}, // the extension is gone: the card still says what the page says
    );
    return () => {
      current = false;
    };
  }, [annotation.id, alsoIn !== undefined]);
  return places;
}

/** Facts about articles kept earlier: the same words in …; the same count, or told apart from it another one. */
export function useAlsoIn(annotation: Quote | Figure, props: CardProps): Fact[] {
  const places = usePlaces(annotation, props.alsoIn);
  const counted = 'counted' in annotation;
  const value = counted ? annotation.value : null;
  return places.map((place) => [
    props.t(place.value === value ? 'card_also_in' : 'card_differs_in'),
    <span class="also">
      <Origin place={place} {...props} />
      {counted && ': '}
      {counted && <Words>{place.text}</Words>}
    </span>,
  ]);
}
