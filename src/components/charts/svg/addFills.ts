/** An SVG element to be made: its name, its attributes, what is in it. */
interface FillElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside?: readonly FillElement[];
}

const stop = (offset: string, colour: string, opacity = '1'): FillElement => ({
  name: 'stop',
  attributes: { offset, 'stop-color': colour, 'stop-opacity': opacity },
});

const gradient = (...inside: FillElement[]): FillElement => ({
  name: 'linearGradient',
  attributes: {},
  inside,
});

/**
 * Fills that SVG keeps in `<defs>`, by the name that a chart refers to as `url(#name:colour)`. Given as elements, not as
 * markup, because pages under Trusted Types refuse markup from script.
 */
const fills = {
  /** Solid, fading away at the end: an estimate. */
  'fade-out': (colour: string) => gradient(stop('0.8', colour), stop('1', colour, '0.15')),
  /** Fading in up to the end: anything up to a limit. */
  'fade-in': (colour: string) => gradient(stop('0', colour, '0.04'), stop('1', colour, '0.55')),
  /** The same of what goes to the left of zero. */
  'fade-out-left': (colour: string) => gradient(stop('0', colour, '0.15'), stop('0.2', colour)),
  'fade-in-left': (colour: string) => gradient(stop('0', colour, '0.55'), stop('1', colour, '0.04')),
  /** Oblique lines: an assumption, or the part that is not meant. */
  hatch: (colour: string): FillElement => ({
    name: 'pattern',
    attributes: { width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    inside: [{ name: 'path', attributes: { d: 'M0,0V5', stroke: colour, 'stroke-width': '2.2' } }],
  }),
} as const;

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
