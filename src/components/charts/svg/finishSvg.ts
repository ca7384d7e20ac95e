import { addFills } from './addFills.ts';
import { finishLinks, type Resolve } from './finishLinks.ts';
import { hideSaid } from './hideSaid.ts';

export interface FinishOptions {
  /** Unique on the page: prefix of the ids inside. */
  readonly id: string;
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
  /** Without it links are taken away. */
  readonly resolve?: Resolve | undefined;
}

/**
 * Cleans what Plot draws, in place: no inline style, no attribute that HTML or accessibility checkers refuse, a role
 * and a label, fills in `<defs>`, links with addresses, marks that say which claim they show, nothing heard twice.
 * Works on any DOM: at build time and in the browser.
 */
export function finishSvg(svg: SVGElement, { id, label, resolve }: FinishOptions): SVGElement {
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    element.removeAttribute('font-variant');
    element.removeAttribute('font-family');
    if (element.tagName.toLowerCase() === 'g') {
      element.removeAttribute('aria-label');
      element.removeAttribute('aria-description');
      if (element.getAttribute('aria-hidden') === 'true') element.removeAttribute('aria-hidden');
    }
  }
  svg.setAttribute('font-size', '12');
  const linked = finishLinks(svg, resolve);
  hideSaid(svg);
  svg.setAttribute('role', linked ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  addFills(svg, id);
  return svg;
}
