/** An SVG element to be made: its name, its attributes, what is in it. */
export interface FillElement {
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
export const fills = {
  /** Solid, fading away at the end: an estimate. */
  'fade-out': (colour: string) => gradient(stop('0.8', colour), stop('1', colour, '0.15')),
  /** Fading in up to the end: anything up to a limit. */
  'fade-in': (colour: string) => gradient(stop('0', colour, '0.04'), stop('1', colour, '0.55')),
  /** Oblique lines: an assumption, or the part that is not meant. */
  hatch: (colour: string): FillElement => ({
    name: 'pattern',
    attributes: { width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    inside: [{ name: 'path', attributes: { d: 'M0,0V5', stroke: colour, 'stroke-width': '2.2' } }],
  }),
} as const;
