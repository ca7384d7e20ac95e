import type { Card, CardSpan } from '../../lib/site/cards/card.ts';
import { copyLink } from '../copyLink.ts';
import { element } from '../element.ts';

/**
 * Writes a card's content into its box.
 *
 * @param root the site's root, which the card's paths start from
 * @param here an address on this page that the link itself leads to: a footnote
 */
export function fillCard(
  box: HTMLElement,
  { voice, kind, title, about, facts, links }: Card,
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
  const copy = element('button', { type: 'button' }, 'Copy link');
  copy.addEventListener('click', async () => {
    if (await copyLink(new URL(links[0]?.[1] ?? '', root).href)) copy.textContent = 'Copied';
  });
  const close = element('button', { type: 'button', className: 'card-close' }, '×');
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => box.hidePopover());
  box.dataset.voice = voice ?? '';
  box.replaceChildren(
    element('p', { className: 'card-kind' }, kind),
    element('h2', { className: 'card-title', id: 'card-title' }, words(title)),
    ...(about ? [element('p', {}, about)] : []),
    element(
      'dl',
      {},
      ...facts.map(([label, ...parts]) =>
        element('div', {}, element('dt', {}, label), element('dd', {}, ...spans(parts))),
      ),
    ),
    element(
      'p',
      { className: 'card-links' },
      ...(here ? [element('a', { href: here }, 'The note below')] : []),
      ...links.map(([label, path]) => link(label, path)),
      copy,
    ),
    close,
  );
}

/** Text with its language, where that is Chinese. */
function words(text: string): Node | string {
  return /\p{Script=Han}/u.test(text) ? element('span', { lang: 'zh-Hans' }, text) : text;
}
