import type { Card } from '../../lib/site/cards/card.ts';
import { fillCard } from './fillCard.ts';
import { placeCard } from './placeCard.ts';

/** Where a card opens from. */
export interface CardPlace {
  readonly link: HTMLAnchorElement | SVGAElement;
  /** The point in the viewport that was pressed, in CSS pixels. */
  readonly clientX: number;
  readonly clientY: number;
  /** The site's root, which the card's paths start from. */
  readonly root: URL;
}

/** Fills the box of cards, opens it at the line of the link that was pressed, and gives it the focus. */
export function showCard(box: HTMLElement, card: Card, { link, clientX, clientY, root }: CardPlace): void {
  const href = link.getAttribute('href') ?? '';
  fillCard(box, card, root, href.startsWith('#') ? href : undefined);
  // Only now is there a title to name.
  box.setAttribute('aria-labelledby', 'card-title');
  // The focus comes back to where it was when the card opened; not every browser gives it to a clicked link.
  link.focus({ preventScroll: true });
  box.style.removeProperty('max-height');
  // Tells the browser whom the card belongs to, for the order of Tab; a mark of a chart it refuses.
  box.showPopover(link instanceof HTMLElement ? { source: link } : {});
  const lines = [...link.getClientRects()];
  const anchor =
    lines.find(
      ({ top, bottom, left, right }) =>
        clientY >= top && clientY <= bottom && clientX >= left && clientX <= right,
    ) ??
    lines[0] ??
    link.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top, maxHeight } = placeCard(anchor, box.getBoundingClientRect(), { width, height });
  box.style.setProperty('left', `${left + scrollX}px`);
  box.style.setProperty('top', `${top + scrollY}px`);
  box.style.setProperty('max-height', `${maxHeight}px`);
  box.scrollTop = 0;
  box.focus({ preventScroll: true });
}
