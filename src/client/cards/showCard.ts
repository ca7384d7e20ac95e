import * as language from '#edition/data/language.ts';
import type { Card, CardSpan, CardStrip } from '../../lib/cards/card.ts';
import { copyLink } from '../copyText.ts';
import { element } from '../element.ts';
import type { Rect } from '../rect.ts';

/** Where a card opens from. */
interface CardPlace {
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
  const { left, top, maxHeight } = positionCard(anchor, box.getBoundingClientRect(), { width, height });
  box.style.setProperty('left', `${left + scrollX}px`);
  box.style.setProperty('top', `${top + scrollY}px`);
  box.style.setProperty('max-height', `${maxHeight}px`);
  box.scrollTop = 0;
  box.focus({ preventScroll: true });
}

/** Characters above which a title is one to read, such as that of a work, and no value or name. */
const longTitle = 60;

/**
 * Writes a card's content into its box.
 *
 * @param root the site's root, which the card's paths start from
 * @param here an address on this page that the link itself leads to: a footnote
 */
function fillCard(
  box: HTMLElement,
  { voice, kind, title, about, others, facts, links }: Card,
  root: URL,
  here?: string,
): void {
  const link = (words: string, path: string) => {
    const { href, origin } = new URL(path, root);
    const external = origin !== root.origin;
    return element(
      'a',
      { href, ...(external && { className: 'external', rel: 'external noopener' }) },
      words,
    );
  };
  const spans = (parts: readonly CardSpan[]) =>
    parts.map((part) => (typeof part === 'string' ? words(part) : link(...part)));
  const factOf = ([label, ...parts]: Card['facts'][number]) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, ...spans(parts)));
  const copy = element('button', { type: 'button' }, language.cardBox.copyLink);
  copy.addEventListener('click', async () => {
    if (await copyLink(new URL(links[0]?.[1] ?? '', root).href)) copy.textContent = language.cardBox.copied;
  });
  const close = element('button', { type: 'button', className: 'card-close' }, '×');
  close.setAttribute('aria-label', language.cardBox.close);
  close.addEventListener('click', () => box.hidePopover());
  const heading = element('h2', { className: 'card-title', id: 'card-title' }, words(title));
  heading.classList.toggle('is-long', title.length > longTitle);
  box.dataset.voice = voice ?? '';
  box.replaceChildren(
    element('p', { className: 'card-kind' }, kind),
    heading,
    ...(about ? [element('p', {}, about)] : []),
    ...(others ? othersOf(others, (value) => (typeof value === 'string' ? value : link(...value))) : []),
    ...(facts.length ? [element('dl', {}, ...facts.map(factOf))] : []),
    element(
      'p',
      { className: 'card-links' },
      ...(here ? [element('a', { href: here }, language.cardBox.noteBelow)] : []),
      ...links.map(([label, path]) => link(label, path)),
      copy,
    ),
    close,
  );
}

/** What independent sources give: the sentence with the sign of its verdict, then their values beside the paper's. */
function othersOf(
  { says, verdict, sign, strip }: NonNullable<Card['others']>,
  write: (value: CardSpan) => Node | string,
): Node[] {
  const mark = element('span', { className: 'verdict-sign' }, element('span', {}, sign ?? ''));
  mark.setAttribute('aria-hidden', 'true');
  if (verdict) mark.dataset.verdict = verdict;
  return [
    element('p', { className: 'card-others' }, ...(verdict ? [mark, ' '] : []), says),
    ...(strip ? [stripElement(strip, write)] : []),
  ];
}

/** Text with its language, where that is Chinese. */
function words(text: string): Node | string {
  return /\p{Script=Han}/u.test(text) ? element('span', { lang: 'zh-Hans' }, text) : text;
}

/** Less than this is too little to read in: then a card may cover what it belongs to. */
const least = 200;

/**
 * Where a card stands: under what it belongs to, above it where there is more room, never outside the viewport. Where
 * it fits neither under nor above it stands beside, and where it fits nowhere it is as high as there is room, and scrolls.
 *
 * @returns its left and top edge and its greatest height in the viewport, in CSS pixels
 */
export function positionCard(
  anchor: Rect,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  gap = 8,
): { left: number; top: number; maxHeight: number } {
  const left = Math.max(gap, Math.min(anchor.left, view.width - card.width - gap));
  const below = anchor.top + anchor.height + gap;
  const roomBelow = view.height - gap - below;
  const roomAbove = anchor.top - 2 * gap;
  const under = card.height <= roomBelow || roomBelow >= roomAbove;
  const room = under ? roomBelow : roomAbove;
  const right = anchor.left + anchor.width + gap;
  if (card.height > room && card.height <= view.height - 2 * gap) {
    const beside = [right, anchor.left - gap - card.width].find(
      (side) => side >= gap && side + card.width <= view.width - gap,
    );
    const middle = anchor.top + anchor.height / 2 - card.height / 2;
    const top = Math.max(gap, Math.min(middle, view.height - gap - card.height));
    if (beside !== undefined) return { left: beside, top, maxHeight: card.height };
  }
  if (room < Math.min(least, card.height)) return { left, top: gap, maxHeight: view.height - 2 * gap };
  const maxHeight = Math.min(room, card.height);
  return { left, top: under ? below : anchor.top - gap - maxHeight, maxHeight };
}

/**
 * The paper's value and those of independent sources on one scale, as a list; its drawing was built, and is made again here.
 *
 * @param write makes of a value words or a link
 */
function stripElement(
  { rows, box, ends }: CardStrip,
  write: (value: CardSpan) => Node | string,
): HTMLUListElement {
  const scale = element('li', { className: 'strip-ends' }, ...ends.map(word));
  scale.setAttribute('aria-hidden', 'true');
  const list = element(
    'ul',
    { className: 'strip' },
    ...rows.map(({ who, value, shapes }, index) => {
      const drawing = svg('svg', { viewBox: `0 0 ${box.join(' ')}`, 'aria-hidden': 'true' });
      drawing.append(...shapes.map(([tag, attributes]) => svg(tag, attributes)));
      const row = element('li', {}, word(who), index === 0 ? element('b', {}, write(value)) : write(value));
      row.append(drawing);
      row.dataset.strip = index === 0 ? 'paper' : 'context';
      return row;
    }),
    scale,
  );
  list.setAttribute('aria-label', language.cardBox.strip);
  return list;
}

function word(text: string): HTMLSpanElement {
  return element('span', {}, text);
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
