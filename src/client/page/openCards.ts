import type { Card } from '../../lib/site/cards/card.ts';
import { element } from '../element.ts';
import { loadScript } from '../loadScript.ts';
import { carded, cardReference } from './cardReference.ts';
import { fillCard } from './fillCard.ts';
import { placeCard } from './placeCard.ts';

type Link = HTMLAnchorElement | SVGAElement;

/**
 * Opens a card at a click, a tap or Enter on a number, citation, footnote, term or actor. With a modifier key the link
 * stays a link, and so does Enter on a mark of a chart; without the cards' data, too.
 *
 * @param hold is told the claim whose card is open
 */
export function openCards(root: URL, hold: (claim: string | undefined) => void): void {
  const box = element('div', { id: 'card', className: 'card', popover: 'auto', tabIndex: -1 });
  box.setAttribute('role', 'dialog');
  document.body.append(box);
  let open: Link | undefined;
  let pressedOpen: Link | undefined;

  for (const link of document.querySelectorAll(carded))
    if (!isMark(link)) link.setAttribute('aria-haspopup', 'dialog');
  for (const approach of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(approach, (event) => linkOf(event) && cards(), { passive: true });
  // The press closes an open card before the click comes: a second click on its link must leave it closed.
  document.addEventListener('pointerdown', () => {
    pressedOpen = open;
  });
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return;
    open = undefined;
    hold(undefined);
  });
  document.addEventListener('click', async (event) => {
    const link = linkOf(event);
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (event.detail === 0 && isMark(link)) return;
    event.preventDefault();
    const again = event.detail > 0 && pressedOpen === link;
    pressedOpen = undefined;
    if (again) return box.hidePopover();
    const card = (await cards())?.[cardReference(link) ?? ''];
    if (card) show(link, card, event);
    else location.assign(hrefOf(link));
  });

  function show(link: Link, card: Card, { clientX, clientY }: MouseEvent): void {
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
    open = link;
    hold(link.getAttribute('data-claim') ?? undefined);
  }
}

function linkOf({ target }: Event): Link | undefined {
  return (target instanceof Element && target.closest<Link>(carded)) || undefined;
}

function isMark(link: Element): boolean {
  return link instanceof SVGElement;
}

function hrefOf(link: Link): string {
  return new URL(link.getAttribute('href') ?? '', location.href).href;
}

function cards(): Promise<Readonly<Record<string, Card>> | undefined> {
  return loadScript('records').then(
    () => (self as { editionCards?: Record<string, Card> }).editionCards,
    () => undefined,
  );
}
