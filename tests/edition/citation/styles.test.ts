import { describe, expect, test } from 'vitest';
import { apa } from '../../../src/lib/citation/apa.ts';
import { chicago } from '../../../src/lib/citation/chicago.ts';
import type { CitedWork } from '../../../src/lib/citation/citedWork.ts';
import { gbt7714 } from '../../../src/lib/citation/gbt7714.ts';
import { mla } from '../../../src/lib/citation/mla.ts';
import { plainText, type Styled } from '../../../src/lib/citation/styledText.ts';
import type { Source } from '../../../src/lib/schema/source.ts';
import type { CslItem } from '../../../src/lib/schema/work.ts';
import { sources } from '../../../src/records.ts';
import { citeprocApa } from '../../unit/citation/citationJs.ts';

describe('styles', () => {
  /** An article with all that an article can have, by a Chinese author. */
  const article: CitedWork = {
    item: {
      id: 'a',
      type: 'article-journal',
      title: 'The “New” Chain: A Study',
      author: [{ family: 'Wang', given: 'Xiaoming', 'static-ordering': true }],
      'container-title': 'Some Journal',
      issued: { 'date-parts': [[2024]] },
      volume: '3',
      issue: '2',
      page: '10-19',
      DOI: '10.1/x',
    },
    locator: '§2.1, ¶3',
    sentenceTitle: 'The “new” chain: a study',
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
});

describe('gbt7714', () => {
  /**
   * Worked examples of GB/T 7714-2025, by the number of their clause, as typst-doc-cn/bib-csl-dev-data collects them (data/GB-T_7714—2025.original.toml;
   * zotero-chinese/styles prints the same). The signs are the full-width ones that the standard prints, and a space follows each full stop. Dates of
   * access are left out, as our entries have none.
   */
  const examples: readonly (readonly [clause: string, item: CslItem, entry: string])[] = [
    [
      '8.5.3 [9]: an address without the DOI is followed by it',
      {
        type: 'article-journal',
        title: 'The genome of Eucalyptus grandis',
        author: [
          { family: 'Myburg', given: 'A. A.' },
          { family: 'Grattapaglia', given: 'D.' },
          { family: 'Tuskan', given: 'G. A.' },
          { literal: 'et al.' },
        ],
        'container-title': 'Nature',
        issued: { 'date-parts': [[2014]] },
        volume: '510',
        page: '356-362',
        URL: 'https://www.nature.com/articles/nature13308.pdf',
        DOI: '10.1038/nature13308',
      },
      'Myburg A A，Grattapaglia D，Tuskan G A，et al. The genome of Eucalyptus grandis[J/OL]. Nature，2014，510：356-362. https://www.nature.com/articles/nature13308.pdf. DOI:10.1038/nature13308.',
    ],
    [
      '7.7, 7.9.1: an address that holds the DOI stands alone',
      {
        type: 'article-journal',
        title: 'ARA: a flexible pipeline for automated exploration of NCBI SRA datasets',
        author: ['Maurya A.', 'Szymanski M.', 'Karlowski W. M.'].map((name) => {
          const [family = '', ...given] = name.split(' ');
          return { family, given: given.join(' ') };
        }),
        'container-title': 'GigaScience',
        issued: { 'date-parts': [[2023]] },
        volume: '12',
        page: 'giad067',
        URL: 'https://doi.org/10.1093/gigascience/giad067',
        DOI: '10.1093/gigascience/giad067',
      },
      'Maurya A，Szymanski M，Karlowski W M. ARA：a flexible pipeline for automated exploration of NCBI SRA datasets[J/OL]. GigaScience，2023，12：giad067. https://doi.org/10.1093/gigascience/giad067.',
    ],
    [
      '9.3.1.3: an article known by its DOI alone is online',
      {
        type: 'article-journal',
        title: '信息计量学（二）：第二讲文献信息增长规律与应用',
        author: [{ family: '邱', given: '均平' }],
        'container-title': '情报理论与实践',
        issued: { 'date-parts': [[2000]] },
        volume: '23',
        issue: '2',
        page: '153-157',
        DOI: '10.16353/j.cnki.1000-7490.2000.02.025',
        language: 'zh-CN',
      },
      '邱均平. 信息计量学（二）：第二讲文献信息增长规律与应用[J/OL]. 情报理论与实践，2000，23（2）：153-157. DOI:10.16353/j.cnki.1000-7490.2000.02.025.',
    ],
    [
      '7.1.3: without an author the title comes first, and an issue without a volume follows the year',
      {
        type: 'article-journal',
        title: '人物龙凤帛画',
        'container-title': '中国书法',
        issued: { 'date-parts': [[2023]] },
        issue: '3',
        page: '5',
      },
      '人物龙凤帛画[J]. 中国书法，2023（3）：5.',
    ],
    [
      '7.1.3: volume and issue',
      {
        type: 'article-journal',
        title: 'Coffee drinking and cancer of the pancreas',
        'container-title': 'Br Med J',
        issued: { 'date-parts': [[1981]] },
        volume: '283',
        issue: '6292',
        page: '628',
      },
      'Coffee drinking and cancer of the pancreas[J]. Br Med J，1981，283（6292）：628.',
    ],
    [
      '8.5.3 [3]: three names, then 等',
      {
        type: 'article-journal',
        title: '互联网药品可信交易环境中主体资质审核备案模式',
        author: [
          { family: '于', given: '潇' },
          { family: '刘', given: '义' },
          { family: '柴', given: '跃廷' },
          { literal: 'et al.' },
        ],
        'container-title': '清华大学学报（自然科学版）',
        issued: { 'date-parts': [[2012]] },
        volume: '52',
        issue: '11',
        page: '1518-1523',
      },
      '于潇，刘义，柴跃廷，等. 互联网药品可信交易环境中主体资质审核备案模式[J]. 清华大学学报（自然科学版），2012，52（11）：1518-1523.',
    ],
    [
      '8.11.3.2 [4]: a page with its date',
      {
        type: 'webpage',
        title: 'Histórias de Portugal: livros caídos',
        author: [
          { family: 'António', given: 'M.' },
          { family: 'Pepper', given: 'L.' },
        ],
        issued: { 'date-parts': [[2019, 7, 13]] },
        URL: 'https://arquivo.pt/x',
      },
      'António M，Pepper L. Histórias de Portugal：livros caídos[EB/OL]. （2019-07-13）. https://arquivo.pt/x.',
    ],
    [
      '8.14.3 [1], as a page: the version before what publishes it, the date right after that',
      {
        type: 'webpage',
        title: '天宫二号遥感图像自然景物分类科学数据',
        version: '1.0',
        'container-title': '国家基础学科公共科学数据中心',
        issued: { 'date-parts': [[2023, 9, 10]] },
        URL: 'https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf',
      },
      '天宫二号遥感图像自然景物分类科学数据[EB/OL]. V1.0. 国家基础学科公共科学数据中心（2023-09-10）. https://www.nbsdc.cn/general/dataLinks/CSTR:16666.11.nbsdc.tfpbwtqf.',
    ],
    [
      '8.6.3 [3], its names: those in pinyin keep the given name',
      {
        type: 'article-journal',
        title: 'Unmixing before fusion',
        author: [
          { family: 'Yu', given: 'Yang', 'static-ordering': true },
          { family: 'Pan', given: 'Erting', 'static-ordering': true },
          { family: 'Wang', given: 'Xinya', 'static-ordering': true },
          { literal: 'et al.' },
        ],
        'container-title': 'CVPR',
        issued: { 'date-parts': [[2024]] },
      },
      'Yu Yang，Pan Erting，Wang Xinya，et al. Unmixing before fusion[J]. CVPR，2024.',
    ],
  ];

  test.each(examples.map((example) => [example[0], example] as const))('GB/T 7714-2025, %s', (_, example) => {
    const [, item, entry] = example;
    expect(plainText(gbt7714({ item: { id: 'x', ...item } }).entry)).toBe(entry);
  });
});
