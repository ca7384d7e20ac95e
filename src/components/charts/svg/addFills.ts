import { type FillElement, fills } from './fills.ts';

/**
 * Puts the fills that marks refer to as `url(#name:colour)` into `<defs>`, in place: one for each name and colour.
 *
 * @param id unique on the page: prefix of the ids of the fills
 * @throws Error for a fill that there is not
 */
export function addFills(svg: SVGElement, id: string): void {
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
