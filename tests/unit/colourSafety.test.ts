import { describe, expect, test } from 'vitest';
import { qualifierStyle } from '../../src/components/charts/qualifier.ts';
import { qualifiers } from '../../src/lib/schema/qualifier.ts';
import { verdicts } from '../../src/lib/schema/verdict.ts';
import { contrast, linear, palettes, seen, simulations, used } from './colour.ts';

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
    test.each(used.words)('words in --%s have at least 4.5 : 1 on paper and on the tinted ground', (name) => {
      expect(ratio(name, 'paper')).toBeGreaterThanOrEqual(4.5);
      expect(ratio(name, 'surface')).toBeGreaterThanOrEqual(4.5);
    });
    test.each(used.marks)('marks in --%s have at least 3 : 1 on paper', (name) => {
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
