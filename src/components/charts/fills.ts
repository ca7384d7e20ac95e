/** Fills that SVG keeps in `<defs>`, by the name that a chart refers to as `url(#name:colour)`. */
export const fills = {
  /** Solid, fading away at the end: an estimate. */
  'fade-out': (id: string, colour: string) =>
    `<linearGradient id="${id}"><stop offset="0.8" stop-color="${colour}"></stop><stop offset="1" stop-color="${colour}" stop-opacity="0.15"></stop></linearGradient>`,
  /** Fading in up to the end: anything up to a limit. */
  'fade-in': (id: string, colour: string) =>
    `<linearGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="0.04"></stop><stop offset="1" stop-color="${colour}" stop-opacity="0.55"></stop></linearGradient>`,
  /** Oblique lines: an assumption, or the part that is not meant. */
  hatch: (id: string, colour: string) =>
    `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0,0V5" stroke="${colour}" stroke-width="2.2"></path></pattern>`,
} as const;
