import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { hideSaid } from '../../../src/components/charts/svg/finishSvg.ts';
import { withColours } from '../../../src/components/charts/svg/standaloneSvg.ts';

describe('hideSaid', () => {
  /** The texts of a drawing that a screen reader comes to, after those that would be heard twice are hidden. */
  function heard(inside: string): string[] {
    const { document } = parseHTML(`<svg>${inside}</svg>`);
    const svg = document.querySelector('svg') as unknown as SVGElement;
    hideSaid(svg);
    return [...svg.querySelectorAll('text:not([aria-hidden])')].map(({ textContent }) => textContent ?? '');
  }

  const mark =
    '<a href="#" aria-label="Firms on the Long Market, around 90 %, share with investors"><rect/></a>';

  test('a label and a value that a mark’s name holds are heard once', () => {
    expect(
      heard(`${mark}<text>Long Market</text><text>≈ 90 %</text><text>Firms of the market</text>`),
    ).toEqual([]);
  });

  test('the numbers of a scale are not read out, an annotation is', () => {
    const scale = '<text>2010</text><text>20 %</text><text>1.5 million</text><text>–</text>';
    expect(heard(`${mark}${scale}<text>no value seen in 2017</text>`)).toEqual(['no value seen in 2017']);
  });

  test('words from the names of two marks are no repetition, nor is another number', () => {
    const other = '<a href="#" aria-label="Short Market, 40 %"><rect/></a>';
    const words = ['Long and short', '9 % of firms'];
    expect(heard(`${mark}${other}${words.map((one) => `<text>${one}</text>`).join('')}`)).toEqual(words);
  });

  test('words in a link that has a name are in that name; in one without, they are its name', () => {
    expect(heard('<a href="#" aria-label="Section 2, Roads"><text>2</text></a>')).toEqual([]);
    expect(heard('<a href="#"><text>Roads</text></a>')).toEqual(['Roads']);
  });

  test('a drawing without links is left as it is', () => {
    expect(heard('<text>2010</text>')).toEqual(['2010']);
  });
});

describe('withColours', () => {
  test('withColours(svg, colours) writes each colour out', () => {
    expect(withColours('<rect fill="var(--ink)"/>', { '--ink': '#123' })).toBe('<rect fill="#123"/>');
  });

  test('withColours(svg, colours) says where a colour is missing', () => {
    expect(() => withColours('<rect fill="var(--inc)"/>', { '--ink': '#123' })).toThrow(
      'src/styles/tokens.css gives no colour --inc',
    );
  });
});
