/** Letters of an edition that the typefaces of pages lack: which fonts the build cuts for them, and how browsers find these. */
import { create, type Font } from 'fontkit';
import { expect, test } from 'vitest';
import { letterFonts, letterStyles } from '../../src/lib/typefaces/letterFonts.ts';

const fonts = letterFonts(['É', 'ř', 'α', '☃']);

test('each letter is in one font of the serif and in one of the sans, upright and italic', () => {
  const held = (family: string, italic: boolean) =>
    fonts
      .filter((font) => font.families.includes(family) && font.italic === italic)
      .flatMap(({ letters }) => letters)
      .sort();
  const all = ['É', 'ř', 'α'].sort();
  for (const family of ['Edition Serif', 'Edition Sans', 'Edition Labels'])
    for (const italic of [false, true]) expect(held(family, italic), `${family} ${italic}`).toEqual(all);
  expect(letterFonts([])).toEqual([]);
});

test('a font has its letters and no others, and weighs little', async () => {
  const font = fonts.find(({ name }) => name === 'serif-latin-ext-normal');
  const bytes = await font?.cut();
  const characters = bytes ? (create(bytes) as Font).characterSet : [];
  // A table of characters ends with U+FFFF, which is none.
  expect(characters.filter((code) => code !== 0xffff).map((code) => String.fromCodePoint(code))).toEqual([
    'ř',
  ]);
  expect(bytes?.length).toBeLessThan(3000);
});

test('browsers ask for one where a page has its letters', () => {
  const css = letterStyles(fonts);
  expect(css.match(/@font-face/g)?.length).toBe(fonts.flatMap(({ families }) => families).length);
  expect(css).toMatch(
    /font-family: "Edition Serif"; src: url\("\/fonts\/serif-latin-ext-normal\.woff2"\).*unicode-range: U\+159; }/,
  );
});
