import { render } from 'preact';
import partsCss from '../parts/parts.css?inline';
import tokensCss from '../tokens.css?inline';
import { Card } from './Card';
import cardCss from './card.css?inline';
import type { CardProps } from './props';

export type { CardProps } from './props';

/** The card's style, as texts for constructed sheets. */
export const CARD_STYLES = [tokensCss, partsCss, cardCss];

/** Draws a card into its root, in place of the one before. */
export function drawCard(root: ShadowRoot, props: CardProps): void {
  render(<Card {...props} />, root);
}

/** A line of ours where no card is open, read out politely. */
export function drawNote(root: ShadowRoot, text: string): void {
  render(
    <p class="nutgraf toast" role="status">
      {text}
    </p>,
    root,
  );
}

export const eraseCard = (root: ShadowRoot): void => render(null, root);
