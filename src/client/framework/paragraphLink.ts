import { element } from '../element.ts';
import type { MapStep } from './mapStep.ts';

/** A link to the paragraph that states a step. */
export function paragraphLink({ paragraph, links }: MapStep): HTMLAnchorElement {
  return element('a', {
    className: 'para-link',
    href: links.paragraph.getAttribute('href') ?? '',
    textContent: `¶${paragraph}`,
  });
}
