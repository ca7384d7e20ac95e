import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseMarked } from '../../src/lib/format/parseMarked.ts';
import { balanceText, wrapText } from '../../src/lib/format/wrapText.ts';
import * as en from '../../src/lib/language/en.ts';
import type { Words } from '../../src/lib/language/words.ts';
import * as zh from '../../src/lib/language/zh.ts';

/** A catalogue that lacks an area is a type error here; one that lacks a word is one where the area stands. */
const catalogues: Readonly<Record<'en' | 'zh', Words>> = { en, zh };

/** Every word of a catalogue with its place: a text, or a function as it is written. */
function wordsOf(part: unknown, place = ''): (readonly [place: string, text: string, isText: boolean])[] {
  if (typeof part === 'string') return [[place, part, true]];
  if (typeof part === 'function') return [[place, part.toString(), false]];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => wordsOf(inner, place ? `${place}.${key}` : key));
}
const texts = (catalogue: Words) => wordsOf(catalogue).filter(([, , isText]) => isText);

describe('catalogues', () => {
  test('where one has words the other has too', () => {
    const empty = (catalogue: Words) => texts(catalogue).flatMap(([place, text]) => (text ? [] : [place]));
    const allowed = [...empty(en), 'locale.space'];
    expect(empty(zh).filter((place) => !allowed.includes(place))).toEqual([]);
  });

  test('a marked sentence has the same links and places in each', () => {
    const marksOf = (text: string) =>
      [...text.matchAll(/\]\(([a-z-]+)\)|(?<!\$)\{([a-z]+)\}/g)].map(([, link, slot]) => link ?? slot).sort();
    const inEnglish = new Map(
      wordsOf(en).map(([place, text]) => [place, [...new Set(marksOf(text))].join(' ')]),
    );
    const wrong = wordsOf(zh).flatMap(([place, text, isText]) => {
      const marks = isText
        ? [...new Set(marksOf(text))].join(' ')
        : [...new Set(marksOf(text))]
            .filter((name) =>
              inEnglish
                .get(place)
                ?.split(' ')
                .includes(name ?? ''),
            )
            .join(' ');
      const wanted = inEnglish.get(place);
      return wanted === undefined || marks === wanted ? [] : [`${place}: “${marks}”, not “${wanted}”`];
    });
    expect(wrong).toEqual([]);
  });

  test('Chinese is set as Chinese is: full-width signs and no spaces between its characters', () => {
    const han = '\\p{Script=Han}';
    const faults = [
      new RegExp(`${han}[,;:!?]`, 'u'),
      new RegExp(`[,;:!?]${han}`, 'u'),
      new RegExp(`${han}\\.(?!\\w)`, 'u'),
      new RegExp(`${han} ${han}`, 'u'),
      new RegExp(`${han}[\\u2009\\u202f]|[\\u2009\\u202f]${han}`, 'u'),
    ];
    const searched = /^(finding|stopWords)/;
    const wrong = wordsOf(zh)
      .filter(([place]) => !searched.test(place))
      .flatMap(([place, text, isText]) => {
        const said = isText ? [text] : [...text.matchAll(/[`']([^`']*)[`']/g)].map(([, inner = '']) => inner);
        return said
          .map((words) => words.replace(/\$\{[^}]*\}|\[|\]\([a-z-]+\)|<\/?[a-z]+>/g, ''))
          .filter((words) => faults.some((fault) => fault.test(words)))
          .map((words) => `${place}: ${words}`);
      });
    expect(wrong).toEqual([]);
  });

  test('no sentence of a catalogue holds a mark that nothing reads', () => {
    const left = texts(en)
      .concat(texts(zh))
      .flatMap(([place, text]) =>
        parseMarked(text).some(
          (part) => typeof part === 'object' && 'words' in part && /[{}[\]]/.test(part.words),
        )
          ? [place]
          : [],
      );
    expect(left).toEqual([]);
  });

  test.each([
    [1, 'One claim', '一条论断'],
    [3, 'All 3 claims', '全部3条论断'],
  ])('a count of %d is said by each rule', (count, english, chinese) => {
    expect([catalogues.en.ledger.all(count), catalogues.zh.ledger.all(count)]).toEqual([english, chinese]);
  });

  test('one and several are told apart where a language does', () => {
    expect([1, 2].map((count) => en.claimChanges.added(count))).toEqual(['1 claim added', '2 claims added']);
    expect([1, 2].map((count) => zh.claimChanges.added(count))).toEqual(['增加1条论断', '增加2条论断']);
  });
});

describe('parseMarked', () => {
  test('finds links, elements and places, and leaves all else as it is', () => {
    expect(parseMarked('See [the list](list), <kbd>Ctrl</kbd> and {value}: 1 < 2, [sic].')).toEqual([
      'See ',
      { link: 'list', words: 'the list' },
      ', ',
      { tag: 'kbd', words: 'Ctrl' },
      ' and ',
      { slot: 'value' },
      ': 1 < 2, [sic].',
    ]);
  });
});

describe('the rules of Chinese', () => {
  type Formats = typeof import('../../src/lib/format/formatNumber.ts') &
    typeof import('../../src/lib/format/formatDate.ts') &
    typeof import('../../src/lib/format/formatList.ts') &
    typeof import('../../src/lib/format/formatClaim.ts');
  let formats: Formats;
  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('#edition/data/language.ts', () => zh);
    const modules = await Promise.all([
      import('../../src/lib/format/formatNumber.ts'),
      import('../../src/lib/format/formatDate.ts'),
      import('../../src/lib/format/formatList.ts'),
      import('../../src/lib/format/formatClaim.ts'),
    ]);
    formats = Object.assign({}, ...modules);
  });
  afterAll(() => {
    vi.doUnmock('#edition/data/language.ts');
    vi.resetModules();
  });

  test.each([
    [28_000, '28,000'],
    [1_200_000, '120万'],
    [99_999_999, '1亿'],
    [3.61e12, '3.61万亿'],
    [-0.57, '−0.57'],
  ])('the number %d is “%s”', (value, printed) => {
    expect(formats.formatNumber(value)).toBe(printed);
  });

  test.each([
    ['2024', '2024年'],
    ['2020-09', '2020年9月'],
    ['2025-01-23', '2025年1月23日'],
  ])('the date %s is “%s”', (date, printed) => {
    expect(formats.formatDate(date)).toBe(printed);
  });

  test.each([
    ['2024-12-31', '2024年底'],
    ['2012/2020', '2012—2020年'],
    [null, '未说明'],
  ])('the time %s is “%s”', (period, printed) => {
    expect(formats.formatPeriod(period)).toBe(printed);
  });

  test('a list has 、 and 和', () => {
    expect(formats.formatList(['来源', '图', '术语'])).toBe('来源、图和术语');
  });

  test('words are sorted by their sound', () => {
    expect(['中国', '北京', '上海'].toSorted(formats.compareWords)).toEqual(['北京', '上海', '中国']);
  });

  test.each([
    ['more-than', '超过28,000'],
    ['about', '≈28,000'],
    ['exact', '28,000'],
  ] as const)('a value that is “%s” is “%s”, without a space', (qualifier, printed) => {
    const claim = { id: 'count', value: { number: 28_000 }, unit: 'index', qualifier } as const;
    expect(formats.formatClaim(claim as never)).toBe(printed);
  });

  test.each([
    ['exact', '在2%至3%之间'],
    ['about', '约在2%至3%之间'],
    ['potential', '可能在2%至3%之间'],
  ] as const)(
    'a range in a sentence that is “%s” is “%s”, with its unit at both ends',
    (qualifier, printed) => {
      const claim = { id: 'share', value: { low: 2, high: 3 }, unit: 'percent', qualifier } as const;
      expect(formats.formatClaim(claim as never, { form: 'between' })).toBe(printed);
      const fell = { ...claim, value: { low: -3, high: -2 } };
      expect(formats.formatClaim(fell as never, { form: 'magnitude-between' })).toBe(printed);
    },
  );
});

describe('wrapText', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['论文的数字与来源', 4, ['论文的数', '字与来源']],
    ['论文，来源。数字', 3, ['论文，', '来源。', '数字']],
    ['图 A 的数字', 5, ['图 A 的', '数字']],
  ])('breaks %s at %d', (text, most, lines) => {
    expect(wrapText(text, most)).toEqual(lines);
  });

  test('balanceText gives lines of about one length, no more of them, and leaves a single one alone', () => {
    expect(wrapText('one two three four', 14)).toEqual(['one two three', 'four']);
    expect(balanceText('one two three four', 14)).toEqual(['one two', 'three four']);
    expect(balanceText('one two', 14)).toEqual(['one two']);
  });
});
