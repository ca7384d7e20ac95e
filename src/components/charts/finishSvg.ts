import { type FillElement, fills } from './fills.ts';
import { hideSaid } from './hideSaid.ts';

export interface FinishOptions {
  /** Unique on the page: prefix of the ids inside. */
  readonly id: string;
  /** What a screen reader says of the whole drawing. */
  readonly label: string;
  /** Turns a link of a mark (`claim:catl-share`) into an address; without it links are taken away. */
  readonly resolve?: ((reference: string) => string) | undefined;
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

const xlink = 'http://www.w3.org/1999/xlink';

function finishLinks(svg: SVGElement, resolve: FinishOptions['resolve']): boolean {
  const links = [...svg.querySelectorAll('a')];
  for (const link of links) {
    const reference =
      link.getAttributeNS?.(xlink, 'href') ??
      link.getAttribute('xlink:href') ??
      link.getAttribute('href') ??
      '';
    link.removeAttributeNS?.(xlink, 'href');
    link.removeAttribute('xlink:href');
    if (!resolve) {
      link.replaceWith(...link.childNodes);
      continue;
    }
    link.setAttribute('href', resolve(reference));
    if (reference.startsWith('claim:')) link.setAttribute('data-claim', reference.slice('claim:'.length));
    const mark = link.querySelector('[aria-label]');
    const spoken = withShown(mark?.getAttribute('aria-label'), link);
    if (spoken) {
      link.setAttribute('aria-label', spoken);
      mark?.removeAttribute('aria-label');
    }
  }
  return links.length > 0 && resolve !== undefined;
}

/** A name that holds the words shown: who says what they see reaches the link (WCAG 2.5.3). */
function withShown(spoken: string | null | undefined, link: Element): string | undefined {
  const lines = [...link.querySelectorAll('tspan')];
  const shown = plain((lines.length > 0 ? lines : [link]).map(({ textContent }) => textContent).join(' '));
  return spoken && !plain(spoken).toLowerCase().includes(shown.toLowerCase())
    ? `${shown}: ${spoken}`
    : (spoken ?? undefined);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function addFills(svg: SVGElement, id: string): void {
  const made = new Map<string, SVGElement>();
  for (const element of svg.querySelectorAll('[fill^="url(#"]')) {
    const reference = /^url\(#([a-z-]+):(.+)\)$/.exec(element.getAttribute('fill') ?? '');
    if (!reference) continue;
    const [, name = '', colour = ''] = reference;
    const describe = fills[name as keyof typeof fills];
    if (!describe)
      throw new Error(`chart “${id}” uses the fill “${name}”; there is ${Object.keys(fills).join(', ')}`);
    const fillId = `${id}-${name}-${colour.replace(/[^a-z]+/g, '')}`;
    if (!made.has(fillId)) {
      const fill = makeElement(svg.ownerDocument, describe(colour));
      fill.setAttribute('id', fillId);
      made.set(fillId, fill);
    }
    element.setAttribute('fill', `url(#${fillId})`);
  }
  if (made.size === 0) return;
  const defs = makeElement(svg.ownerDocument, { name: 'defs', attributes: {} });
  defs.append(...made.values());
  svg.prepend(defs);
}

function makeElement(document: Document, { name, attributes, inside = [] }: FillElement): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside.map((one) => makeElement(document, one)));
  return element as SVGElement;
}
