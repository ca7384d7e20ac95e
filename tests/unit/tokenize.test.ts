import { describe, expect, test } from 'vitest';
import { fold, tokenize } from '../../src/lib/search/tokenize.ts';

describe('tokenize', () => {
  test.each([
    ['Solid-state batteries', ['solid', 'state', 'battery']],
    ['R&D, 67.1 %, over 28,000', ['rd', '67.1', 'over', '28000']],
    ['section 3.2, 2.1-3', ['section', '3.2', '2.1', '3']],
    ['cars, NEVs, OEMs, R&D', ['car', 'nev', 'oem', 'rd']],
    ['patents; process, gas, bus, its, series', ['patent', 'process', 'gas', 'bus', 'it', 'sery']],
    ['Café “naïve”', ['cafe', 'naive']],
    ['动力电池 NEV', ['动', '力', '电', '池', '动力', '力电', '电池', 'nev']],
  ])('tokenize(%j)', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });

  test('a question of several Chinese characters asks for its pairs, of one for it', () => {
    expect(tokenize('固态电池', true)).toEqual(['固态', '态电', '电池']);
    expect(tokenize('池', true)).toEqual(['池']);
  });

  test.each([
    [
      'wide letters and digits, as keyboards for Chinese write them',
      'ＲＳ４５ ３５％ ２８，０００ Ｒ＆Ｄ',
      'RS45 35% 28,000 R&D',
    ],
    [
      'places to break a word, as pages hold them',
      'electri\u00adfication of\u200b cars\u2060',
      'electrification of cars',
    ],
    ['marks of direction, as pages from right to left hold them', '\u200e67.1\u200f %', '67.1 %'],
    ['a letter and its accent as two signs, as on a Mac', 'cafe\u0301', 'café'],
    [
      'letters with a stroke, as other keyboards have them',
      'Søren Łódź Weiß Ærø Đà',
      'Soren Lodz Weiss Aero Da',
    ],
    ['capitals of Turkish', 'İSTANBUL ırmak', 'Istanbul irmak'],
  ])('%s', (_, typed, meant) => {
    expect(tokenize(typed, true)).toEqual(tokenize(meant, true));
    expect(fold(typed)).toBe(fold(meant));
  });

  test('a number beside Chinese characters is one', () => {
    expect(tokenize('3.61万亿元', true)).toEqual(['3.61', '万亿', '亿元']);
    expect(tokenize('约1,000', true)).toEqual(['约', '1000']);
    expect(tokenize('v1.2b', true)).toEqual(['v1', '2', 'b']);
  });
});
