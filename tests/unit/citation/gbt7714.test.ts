import { expect, test } from 'vitest';
import { gbt7714 } from '../../../src/lib/citation/gbt7714.ts';
import { plainText } from '../../../src/lib/citation/styledText.ts';
import type { CslItem } from '../../../src/lib/schema/source.ts';

/**
 * Worked examples of GB/T 7714-2025, by the number of their clause, as typst-doc-cn/bib-csl-dev-data collects them (data/GB-T_7714—2025.original.toml;
 * zotero-chinese/styles prints the same). The signs are the full-width ones that the standard prints, and a space follows each full stop. Dates of
 * access are left out, as our entries have none. The standard's examples of books, reports, theses and data sets are not here: no page
 * of ours prints such a work in this style, and the function refuses them.
 */
const examples: readonly (readonly [clause: string, item: CslItem, entry: string, familyFirst?: boolean])[] =
  [
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
          { family: 'Yu', given: 'Yang' },
          { family: 'Pan', given: 'Erting' },
          { family: 'Wang', given: 'Xinya' },
          { literal: 'et al.' },
        ],
        'container-title': 'CVPR',
        issued: { 'date-parts': [[2024]] },
      },
      'Yu Yang，Pan Erting，Wang Xinya，et al. Unmixing before fusion[J]. CVPR，2024.',
      true,
    ],
  ];

test.each(examples.map((example) => [example[0], example] as const))('GB/T 7714-2025, %s', (_, example) => {
  const [, item, entry, familyFirst] = example;
  expect(plainText(gbt7714({ item: { id: 'x', ...item }, familyFirst }).entry)).toBe(entry);
});
