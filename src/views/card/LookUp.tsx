import type { Entity } from '../../parser/model';
import type { CardProps } from './props';

/**
 * Address of an encyclopedia's search for a name. Nothing is sent until the reader follows it; the English edition,
 * because the articles that are read are English.
 */
export const lookUpUrl = (name: string): string =>
  `https://en.wikipedia.org/wiki/Special:Search?search=${encodeURIComponent(name)}`;

/** A link the reader may press: it opens in a new tab, which learns neither the page's address nor has a way back to it. */
export function LookUp({ entity, t }: CardProps & { entity: Entity }) {
  return (
    <p class="small look-up">
      <a class="link" href={lookUpUrl(entity.name)} target="_blank" rel="noopener noreferrer">
        {t('card_look_up')}
      </a>
    </p>
  );
}
