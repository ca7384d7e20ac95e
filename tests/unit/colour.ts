import { readFileSync } from 'node:fs';

/** Machado, Oliveira & Fernandes 2009, table of severity 1.0; they work on linear light. */
export const simulations = {
  'full colour sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** Colours as red, green and blue from 0 to 1, gamma-encoded as in CSS. */
type Rgb = readonly [number, number, number];

/** A part of a colour, from 0 to 1, in linear light (IEC 61966-2-1). */
export const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast as WCAG 2 defines it, of two colours in linear light: 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** A colour in linear light, as somebody with that sight takes it. */
export function seen(colour: Rgb, matrix: readonly number[]): Rgb {
  const light = colour.map(linear);
  const row = (at: number) =>
    Math.min(
      1,
      Math.max(
        0,
        light.reduce((sum, part, index) => sum + part * (matrix[at * 3 + index] ?? 0), 0),
      ),
    );
  return [row(0), row(1), row(2)];
}

const css = ['tokens', 'print'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

/** The tokens of a block of `tokens.css`, or of `print.css`, that are six-digit colours, after those of an earlier one. */
function palette(start: string, before: Readonly<Record<string, Rgb>> = {}): Record<string, Rgb> {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`neither src/styles/tokens.css nor print.css has “${start}”`);
  const block = css.slice(css.indexOf(':root', at), css.indexOf('}', at));
  const own = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    const part = (from: number) => Number.parseInt(full.slice(from, from + 2), 16) / 255;
    return [name, [part(1), part(3), part(5)]] as const;
  });
  return { ...before, ...Object.fromEntries(own) };
}

const light = palette(':root');
/** The colours of the site by token, as each look of it has them. */
export const palettes: Readonly<Record<'light' | 'dark' | 'print', Readonly<Record<string, Rgb>>>> = {
  light,
  dark: palette('@media (prefers-color-scheme: dark)', light),
  print: palette('@media print', light),
};

/** What is written in, on the page and on tinted ground; and what is drawn in. */
export const used = {
  words: ['ink', 'quiet', 'dim', 'accent', 'context', 'note', 'what-if'],
  marks: ['mark', 'accent', 'aside', 'context', 'note', 'what-if'],
} as const;
