import * as words from '#edition/data/language.ts';
import { copyLink } from '../copyText.ts';
import { element } from '../element.ts';

/**
 * The ¶ and # beside paragraphs and headings, and the buttons that say so, copy the address that they stand for. A link
 * also stays a link: the address goes to the address bar. Headings with an id but no # get one, beside
 * them: within, its name would be part of theirs.
 */
export function copyAnchors(): void {
  for (const heading of document.querySelectorAll('main :is(h2, h3)[id]:not(.section-heading, .hidden)')) {
    const name = heading.textContent ?? '';
    const link = element('a', { className: 'heading-mark added', href: `#${heading.id}` });
    link.setAttribute('aria-label', words.copying.to(name));
    const headed = element('div', { className: 'headed' });
    heading.before(headed);
    headed.append(heading, link);
  }
  const anchors = '.heading-mark, .para-mark';
  for (const link of document.querySelectorAll(anchors))
    link.setAttribute('aria-label', words.copying.copyLink(link.getAttribute('aria-label') ?? ''));
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const asked = target.closest(`${anchors}, [data-copy]`);
    if (asked) copyLink(asked.getAttribute('data-copy') ?? asked.getAttribute('href') ?? '');
  });
}
