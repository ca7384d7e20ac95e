import { describe, expect, test } from 'vitest';
import { apa } from '../../../src/lib/citation/apa.ts';
import { chicago } from '../../../src/lib/citation/chicago.ts';
import type { CitedWork } from '../../../src/lib/citation/citedWork.ts';
import { gbt7714 } from '../../../src/lib/citation/gbt7714.ts';
import { mla } from '../../../src/lib/citation/mla.ts';
import { plainText, type Styled } from '../../../src/lib/citation/styledText.ts';
import type { Source } from '../../../src/lib/schema/source.ts';
import { sources } from '../../../src/records.ts';
import { citeprocApa } from './citationJs.ts';

/** An article with all that an article can have, by a Chinese author. */
const article: CitedWork = {
  item: {
    id: 'a',
    type: 'article-journal',
    title: 'The “New” Chain: A Study',
    author: [{ family: 'Wang', given: 'Xiaoming' }],
    'container-title': 'Some Journal',
    issued: { 'date-parts': [[2024]] },
    volume: '3',
    issue: '2',
    page: '10-19',
    DOI: '10.1/x',
  },
  locator: '§2.1, ¶3',
  sentenceTitle: 'The “new” chain: a study',
  familyFirst: true,
};
/** One with nothing but what must be. */
const bare: CitedWork = {
  item: { ...article.item, volume: undefined, issue: undefined, page: undefined, DOI: undefined },
};
const page: CitedWork = {
  item: {
    id: 'p',
    type: 'webpage',
    title: 'Figure 3: A finding',
    'title-short': 'Figure 3',
    'container-title': 'A Site',
    issued: { 'date-parts': [[2026, 9, 4]] },
    version: '1.2.0',
    URL: 'https://example.org/f.html',
  },
};
const site: CitedWork = { item: { id: 's', type: 'webpage', title: 'A Site', version: '1.2.0' } };
const several = (count: number, others = false): CitedWork => ({
  item: {
    ...bare.item,
    author: [
      ...['Li', 'Romer', 'Zhou', 'Solow'].slice(0, count).map((family) => ({ family, given: 'P. M.' })),
      ...(others ? [{ literal: 'et al.' }] : []),
    ],
  },
});
const both = ({ entry, inText }: Styled) => [plainText(entry), plainText(inText)];
const entry = (styled: Styled) => plainText(styled.entry);

describe('APA 7', () => {
  test('an article in sentence case, with section and paragraph in text', () => {
    expect(both(apa(article))).toEqual([
      'Wang, X. (2024). The “new” chain: A study. Some Journal, 3(2), 10–19. https://doi.org/10.1/x',
      '(Wang, 2024, Section 2.1, para. 3)',
    ]);
    expect(apa(article).entry).toContainEqual({ italic: 'Some Journal' });
    expect(apa(article).entry).toContainEqual({ italic: '3' });
  });
  test('what is unknown is left out', () => {
    expect(both(apa(bare))).toEqual([
      'Wang, X. (2024). The “New” Chain: A Study. Some Journal.',
      '(Wang, 2024)',
    ]);
    expect(both(apa(site))).toEqual(['A Site (Version 1.2.0). (n.d.).', '(A Site, n.d.)']);
  });
  test('a page without an author begins with its title', () => {
    expect(both(apa(page))).toEqual([
      'Figure 3: A finding (Version 1.2.0). (2026, September 4). A Site. https://example.org/f.html',
      '(Figure 3, 2026)',
    ]);
  });
  test('two authors, three, and a list that ends in et al.', () => {
    expect(both(apa(several(2)))[1]).toBe('(Li & Romer, 2024)');
    expect(both(apa(several(3)))[1]).toBe('(Li et al., 2024)');
    expect(entry(apa(several(3)))).toMatch(/^Li, P\. M\., Romer, P\. M\., & Zhou, P\. M\. \(2024\)\./);
    expect(entry(apa(several(1, true)))).toMatch(/^Li, P\. M\., et al\. \(2024\)\./);
  });

  const comparable = Object.values<Source>(sources).filter(
    ({ csl }) =>
      ['article-journal', 'webpage', 'post-weblog'].includes(csl.type) &&
      !csl.author?.some(({ literal }) => literal === 'et al.'),
  );
  test.each(comparable.map((source) => [source.id, source] as const))(
    'is what citeproc prints for %s',
    (id, { csl }) => {
      const item = { id, ...csl };
      expect(entry(apa({ item }))).toBe(citeprocApa(item));
    },
  );
});

describe('Chicago 17, author-date', () => {
  test('an article by a Chinese author: no comma in the name', () => {
    expect(both(chicago(article))).toEqual([
      'Wang Xiaoming. 2024. “The ‘New’ Chain: A Study.” Some Journal 3 (2): 10–19. https://doi.org/10.1/x.',
      '(Wang 2024, §2.1, ¶3)',
    ]);
  });
  test('any other name is inverted, the first only', () => {
    expect(entry(chicago(several(2)))).toBe(
      'Li, P. M., and P. M. Romer. 2024. “The ‘New’ Chain: A Study.” Some Journal.',
    );
    expect(both(chicago(several(3)))[1]).toBe('(Li, Romer, and Zhou 2024)');
    expect(both(chicago(several(4)))[1]).toBe('(Li et al. 2024)');
  });
  test('a page', () => {
    expect(both(chicago(page))).toEqual([
      '“Figure 3: A finding.” 2026. A Site. Version 1.2.0, September 4. https://example.org/f.html.',
      '(“Figure 3” 2026)',
    ]);
  });
  test('a site that stands alone is not quoted', () => {
    expect(both(chicago(site))).toEqual(['A Site. n.d. Version 1.2.0.', '(A Site, n.d.)']);
  });
});

describe('MLA 9', () => {
  test('an article by a Chinese author', () => {
    expect(both(mla(article))).toEqual([
      'Wang Xiaoming. “The ‘New’ Chain: A Study.” Some Journal, vol. 3, no. 2, 2024, pp. 10–19, https://doi.org/10.1/x.',
      '(Wang, sec. 2.1, par. 3)',
    ]);
  });
  test('three authors are the first and et al.', () => {
    expect(both(mla(several(3)))).toEqual([
      'Li, P. M., et al. “The ‘New’ Chain: A Study.” Some Journal, 2024.',
      '(Li et al.)',
    ]);
    expect(both(mla(several(2)))[1]).toBe('(Li and Romer)');
  });
  test('a page, and a site that stands alone', () => {
    expect(both(mla({ ...page, locator: '¶2.1-3' }))).toEqual([
      '“Figure 3: A finding.” A Site, version 1.2.0, 4 Sept. 2026, https://example.org/f.html.',
      '(“Figure 3,” par. 2.1-3)',
    ]);
    expect(mla(site).entry).toEqual([{ italic: 'A Site' }, '. ', 'Version 1.2.0.']);
  });
});

describe('GB/T 7714-2025', () => {
  test('a name in pinyin: family first, no capitals, given name in full; full-width signs', () => {
    expect(both(gbt7714(article))).toEqual([
      'Wang Xiaoming. The “new” chain：a study[J/OL]. Some Journal，2024，3（2）：10-19. DOI:10.1/x.',
      '[n]§2.1, ¶3',
    ]);
  });
  test('other names are cut to initials without full stops, three at most, then et al.', () => {
    expect(entry(gbt7714(several(3)))).toMatch(/^Li P M，Romer P M，Zhou P M\. The/);
    expect(entry(gbt7714(several(4)))).toMatch(/^Li P M，Romer P M，Zhou P M，et al\. The/);
    expect(entry(gbt7714(several(1, true)))).toMatch(/^Li P M，et al\. The/);
  });
  test('a Chinese work ends its authors with 等 and joins family and given name', () => {
    const author = ['王', '李', '张', '刘'].map((family) => ({ family, given: '明' }));
    const item = { ...bare.item, title: '产业链研究', 'container-title': '改革', author, issue: '4' };
    expect(entry(gbt7714({ item }))).toBe('王明，李明，张明，等. 产业链研究[J]. 改革，2024（4）.');
    const abroad = { ...bare.item, author: several(4).item.author, language: 'zh-CN' };
    expect(entry(gbt7714({ item: abroad }))).toContain('，等. ');
  });
  test('a page', () => {
    expect(entry(gbt7714(page))).toBe(
      'Figure 3：A finding[EB/OL]. V1.2.0. A Site（2026-09-04）. https://example.org/f.html.',
    );
  });
});

test.each([apa, chicago, mla, gbt7714])('%o refuses a kind of work that it has no rule for', (style) => {
  expect(() => style({ item: { id: 'b', type: 'book', title: 'A Book' } })).toThrow('“A Book”, a book');
});
