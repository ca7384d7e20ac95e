import { copyLink } from '../copyText.ts';
import { element } from '../element.ts';

/**
 * The ¶ and # beside paragraphs and headings, and the buttons that say so, copy the address that they stand for. A link
 * also stays a link: the address goes to the address bar. Headings with an id but no # get one.
 */
export function copyAnchors(): void {
  for (const heading of document.querySelectorAll('main :is(h2, h3)[id]:not(.section-heading, .hidden)')) {
    const sign = element('span', {}, '#');
    sign.setAttribute('aria-hidden', 'true');
    const name = element('span', { className: 'hidden' }, 'Link to this heading');
    heading.append(element('a', { className: 'heading-mark added', href: `#${heading.id}` }, sign, name));
  }
  const anchors = '.heading-mark, .para-mark';
  for (const name of document.querySelectorAll(`:is(${anchors}) > .hidden`)) name.prepend('Copy link: ');
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const asked = target.closest(`${anchors}, [data-copy]`);
    if (asked) copyLink(asked.getAttribute('data-copy') ?? asked.getAttribute('href') ?? '');
  });
}
