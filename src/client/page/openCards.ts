import type { Card } from '../../lib/cards/card.ts';
import { afterPaint } from '../afterPaint.ts';
import type { showCard } from '../cards/showCard.ts';
import { element } from '../element.ts';
import { loadScript } from '../loadScript.ts';

type Link = HTMLAnchorElement | SVGAElement;

/**
 * Opens a card at a click, a tap or Enter on a number, citation, footnote, term or actor. With a modifier key the link
 * stays a link, and so does Enter on a mark of a chart; without the cards' data, too, and in browsers without popovers.
 *
 * @param hold is told the claim whose card is open
 */
export function openCards(root: URL, hold: (claim: string | undefined) => void): void {
  if (!('showPopover' in HTMLElement.prototype)) return;
  const box = element('div', { id: 'card', className: 'card', popover: 'auto', tabIndex: -1 });
  box.setAttribute('role', 'dialog');
  document.body.append(box);
  let open: Link | undefined;
  let pressedOpen: Link | undefined;

  for (const link of document.querySelectorAll(carded))
    if (!isMark(link)) link.setAttribute('aria-haspopup', 'dialog');
  for (const approach of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(approach, (event) => linkOf(event) && afterPaint(cards), { passive: true });
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
    const script = await cards();
    const card = script?.cards[cardReference(link) ?? ''];
    if (!script || !card) return location.assign(hrefOf(link));
    const { clientX, clientY } = event;
    script.showCard(box, card, { link, clientX, clientY, root });
    open = link;
    hold(link.getAttribute('data-claim') ?? undefined);
  });
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

function cards(): Promise<CardScript | undefined> {
  return loadScript('cards').then(
    () => (self as { editionCards?: CardScript }).editionCards,
    () => undefined,
  );
}

const kinds = {
  claim: 'claim',
  cite: 'source',
  series: 'series',
  term: 'term',
  actor: 'actor',
  node: 'concept',
} as const;

/** What has a card, as a selector. */
const carded = Object.keys(kinds)
  .map((name) => `a[data-${name}]`)
  .join();

/** The reference of the card that a link opens: `claim:catl-share`, `source:nbs-2025`. */
function cardReference(link: Element): string | undefined {
  for (const [name, kind] of Object.entries(kinds)) {
    const id = link.getAttribute(`data-${name}`);
    if (id) return `${kind}:${id}`;
  }
  return undefined;
}

/** What `scripts/cards.js` sets as `self.editionCards`; most visits need neither what cards say nor what shows them. */
interface CardScript {
  /** By reference: `claim:catl-share`, `source:nbs-2025`. */
  readonly cards: Readonly<Record<string, Card>>;
  readonly showCard: typeof showCard;
}
