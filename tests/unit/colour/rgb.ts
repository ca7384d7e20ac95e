/** Colours as red, green and blue from 0 to 1, gamma-encoded as in CSS. */
export type Rgb = readonly [number, number, number];
