import { expect, test } from 'vitest';
import { withColours } from '../../../src/components/charts/svg/standaloneSvg.ts';

test('withColours(svg, colours) writes each colour out', () => {
  expect(withColours('<rect fill="var(--ink)"/>', { '--ink': '#123' })).toBe('<rect fill="#123"/>');
});

test('withColours(svg, colours) says where a colour is missing', () => {
  expect(() => withColours('<rect fill="var(--inc)"/>', { '--ink': '#123' })).toThrow(
    'src/styles/tokens.css gives no colour --inc',
  );
});
