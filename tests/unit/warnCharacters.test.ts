/** Characters that the typefaces of pages lack are named, with the page and the way to widen the cut; they stop nothing. */
import { expect, test } from 'vitest';
import { unusualCharacters } from '../../integrations/warnCharacters.ts';

const has = (code: number) => code < 0x100;
const canCut = (sign: string) => sign === 'ř';
const warn = (html: string) => unusualCharacters([{ path: 'sections/1.html', html }], has, canCut);

test('each is named once, with its code and the first page that has it', () => {
  const pages = ['a', 'b'].map((name) => ({ path: `${name}.html`, html: '<p>Dvořák and ř, é ☃</p>' }));
  expect(unusualCharacters(pages, has, canCut)).toEqual([
    'a.html – “ř” (U+0159) is in no typeface of pages, so readers see it in one of their own – that is no error; name it in src/data/characters.txt, and the build cuts it from them',
    'a.html – “☃” (U+2603) is in no typeface of pages, so readers see it in one of their own – that is no error; write it in another way where its look matters',
  ]);
});

test('formulas, drawings, code, spaces and scripts that the reader’s machine sets are left alone', () => {
  expect(
    warn('<p>电池 かな</p><math><mi>α</mi></math><svg><text>ř</text></svg><code>λ</code>a\u2009b'),
  ).toEqual([]);
  expect(warn('<math><mi>α</mi></math><p>β</p>')).toHaveLength(1);
});
