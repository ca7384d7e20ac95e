import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { qualifierStyle } from '../../src/components/charts/qualifierStyle.ts';
import { qualifiers } from '../../src/lib/vocabulary/qualifier.ts';
import { verdicts } from '../../src/lib/vocabulary/verdict.ts';

/** Colours as red, green and blue from 0 to 1, gamma-encoded as in CSS. */
type Rgb = readonly [number, number, number];

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** The tokens of a block of `tokens.css` that are six-digit colours, after those of an earlier one. */
function palette(start: string, before: Readonly<Record<string, Rgb>> = {}): Record<string, Rgb> {
  const at = css.indexOf(start);
  if (at < 0) throw new Error(`src/styles/tokens.css has no “${start}”`);
  const block = css.slice(css.indexOf(':root', at), css.indexOf('}', at));
  const own = [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', hex = '']) => {
    const full = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
    const part = (from: number) => Number.parseInt(full.slice(from, from + 2), 16) / 255;
    return [name, [part(1), part(3), part(5)]] as const;
  });
  return { ...before, ...Object.fromEntries(own) };
}

const light = palette(':root');
const palettes = {
  light,
  dark: palette('@media (prefers-color-scheme: dark)', light),
  print: palette('@media print', light),
};

/** Machado, Oliveira & Fernandes 2009, table of severity 1.0; they work on linear light. */
const simulations = {
  'full colour sight': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** A colour in linear light, as somebody with that sight takes it. */
function seen(colour: Rgb, matrix: readonly number[]): Rgb {
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

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast as WCAG 2 defines it, of two colours in linear light: 1 to 21. */
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

/** What is written in, on the page and on tinted ground; and what is drawn in. */
const words = ['ink', 'quiet', 'accent', 'context', 'note', 'what-if'] as const;
const marks = ['mark', 'accent', 'aside', 'context', 'note', 'what-if'] as const;

test('the ratio is the one of WCAG', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBe(21);
  const grey = seen([0x77 / 255, 0x77 / 255, 0x77 / 255], simulations['full colour sight']);
  expect(contrast(grey, [1, 1, 1])).toBeCloseTo(4.48, 2);
});

test('the simulation keeps greys and brings red and green together', () => {
  for (const matrix of Object.values(simulations))
    for (const part of seen([0.5, 0.5, 0.5], matrix)) expect(part).toBeCloseTo(linear(0.5), 3);
  const apart = (matrix: readonly number[]) => {
    const [red, green] = [seen([0.8, 0.3, 0.2], matrix), seen([0.4, 0.5, 0.2], matrix)];
    return Math.abs((red[0] ?? 0) - (red[1] ?? 0) - ((green[0] ?? 0) - (green[1] ?? 0)));
  };
  expect(apart(simulations.deuteranopia)).toBeLessThan(apart(simulations['full colour sight']) / 2);
});

describe.each(Object.entries(palettes))('in %s', (_, colours) => {
  const colour = (name: string) => {
    const found = colours[name];
    if (!found) throw new Error(`src/styles/tokens.css gives --${name} no colour`);
    return found;
  };
  describe.each(Object.entries(simulations))('with %s', (_, matrix) => {
    const ratio = (name: string, ground: string) =>
      contrast(seen(colour(name), matrix), seen(colour(ground), matrix));
    test.each(words)('words in --%s have at least 4.5 : 1 on paper and on the tinted ground', (name) => {
      expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(ratio(name, 'surface')).toBeGreaterThanOrEqual(4.5);
    });
    test.each(marks)('marks in --%s have at least 3 : 1 on paper', (name) => {
      expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(3);
    });
    test('words of the paper’s colour have at least 4.5 : 1 on solid marks', () => {
      for (const ground of ['mark', 'accent']) expect(ratio('paper', ground)).toBeGreaterThanOrEqual(4.5);
    });
  });
});

describe('nothing is told by colour alone', () => {
  test('each qualifier with a place on a scale is drawn in a form of its own; a bound, open or closed, in one', () => {
    const forms = (Object.keys(qualifiers) as (keyof typeof qualifiers)[]).flatMap((qualifier) => {
      const style = qualifierStyle({ qualifier, bound: undefined });
      return style ? [{ qualifier, form: `${style.body} ${style.end}` }] : [];
    });
    const alike = (form: string) =>
      forms.filter((one) => one.form === form).map(({ qualifier }) => qualifier);
    const shared = [...new Set(forms.map(({ form }) => form))].map(alike).filter(({ length }) => length > 1);
    expect(shared).toEqual([
      ['more-than', 'at-least'],
      ['less-than', 'at-most'],
    ]);
  });
  test('no two qualifiers have one sign, no two verdicts either', () => {
    for (const kinds of [qualifiers, verdicts]) {
      const signs = Object.values(kinds).flatMap(({ sign }) => sign || []);
      expect(signs.filter((sign, index) => signs.indexOf(sign) !== index)).toEqual([]);
    }
  });
});
