import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apa } from '../../../src/lib/citation/apa.ts';
import { chicago } from '../../../src/lib/citation/chicago.ts';
import { citationFile } from '../../../src/lib/citation/citationFile.ts';
import { gbt7714 } from '../../../src/lib/citation/gbt7714.ts';
import { mla } from '../../../src/lib/citation/mla.ts';
import { paperWork, sayPaper } from '../../../src/lib/citation/paperWork.ts';
import { plainText } from '../../../src/lib/citation/styledText.ts';
import { citationCff } from '../../../src/lib/metadata/citationCff.ts';
import { paperJsonLd } from '../../../src/lib/metadata/jsonLd.ts';
import { highwireTags } from '../../../src/lib/metadata/metaTags.ts';
import { type EditionMeta, editionMeta } from '../../../src/lib/schema/editionMeta.ts';
import { citeprocApa, readWithCitationJs } from './citationJs.ts';

test.each([
  ['zh', '暖色路灯', 'Abstract, ¶2', '[n]摘要，¶2'],
  ['zh', '暖色路灯', '§3, Table 1', '[n]§3，表1'],
  ['en', 'Warm lamps', '§3, Table 1', '[n]§3, Table 1'],
])('a place is said in the language of the work, %s', (language, title, locator, said) => {
  const work = { item: { id: 'x', type: 'article-journal', title, language }, locator } as const;
  expect(plainText(gbt7714(work).inText)).toBe(said);
  expect(plainText(apa(work).inText)).toContain(locator.replace('§', 'Section ').replace('¶', 'para. '));
});

test('an ORCID whose last digit does not follow from the others is refused', () => {
  const parse = (orcid: string) =>
    editionMeta.safeParse({
      paper: { title: 'A', inShort: 'A.', language: 'en', authors: [{ family: 'B', orcid }] },
      edition: { name: 'A', description: 'A.', version: '1.0.0', date: '2026-01-02' },
    }).error?.issues[0]?.message;
  expect(parse('0000-0002-1694-233X')).toBeUndefined();
  expect(parse('0000-0002-1825-0098')).toContain('last digit');
  expect(parse('0000-0002-1825')).toContain('is written like');
});

/** A paper of any kind, by so many authors, in an edition. */
function paperOf(authors: number, fields: Partial<EditionMeta['paper']>): EditionMeta {
  const names = [
    { family: 'Nguyen', given: 'Ada M.', orcid: '0000-0002-1825-0097', affiliations: ['Oslo', 'Lund'] },
    { family: 'Dam', given: 'Jan', 'non-dropping-particle': 'van', affiliations: ['Lund'] },
    { family: 'Okafor', given: 'Chi' },
  ];
  return editionMeta.parse({
    paper: {
      title: 'Small effects in large trials',
      inShort: 'It argues.',
      language: 'en',
      authors: Array.from(
        { length: authors },
        (_, index) => names[index] ?? { family: `Person${index + 1}`, given: 'Xi' },
      ),
      ...fields,
    },
    edition: { name: 'Trials', description: 'An edition.', version: '1.0.0', date: '2026-01-02' },
  });
}

const article = {
  container: 'Journal of Trials',
  volume: '12',
  issue: '3',
  pages: '10-19',
  published: '2024-03-05',
  doi: '10.1234/x',
} as const;
const preprint = {
  type: 'article',
  publisher: 'arXiv',
  number: '2403.01234',
  genre: 'Preprint',
  published: '2024',
  url: 'https://arxiv.org/abs/2403.01234',
} as const;
const dataset = { type: 'dataset', publisher: 'Zenodo', published: '2024', doi: '10.5281/zenodo.1' } as const;
const chapter = {
  type: 'chapter',
  container: 'Handbook of trials',
  editors: [
    { family: 'Ek', given: 'Bo' },
    { family: 'Ito', given: 'Ken' },
  ],
  publisher: 'Some Press',
  publisherPlace: 'Oslo',
  pages: '10-19',
  published: '2024',
} satisfies Partial<EditionMeta['paper']>;

const papers: readonly (readonly [string, EditionMeta])[] = [
  ['an article by one author', paperOf(1, article)],
  ['by two', paperOf(2, article)],
  ['by three', paperOf(3, article)],
  ['by twenty', paperOf(20, article)],
  ['by twenty-two', paperOf(22, article)],
  ['an article with a number', paperOf(2, { ...article, pages: undefined, number: 'e104' })],
  [
    'one with all its dates',
    paperOf(1, { ...article, received: '2023-05', accepted: '2024-01-09', online: '2024-02-01' }),
  ],
  ['one in press', paperOf(1, { container: 'Journal of Trials', status: 'in press' })],
  ['a preprint', paperOf(2, preprint)],
  ['a data set', paperOf(3, dataset)],
  ['a chapter', paperOf(2, chapter)],
  [
    'a report',
    paperOf(1, {
      type: 'report',
      genre: 'Working paper',
      number: '12',
      publisher: 'World Office',
      published: '2024',
    }),
  ],
  [
    'a thesis',
    paperOf(1, {
      type: 'thesis',
      genre: 'Doctoral dissertation',
      publisher: 'University of Oslo',
      published: '2024',
      url: 'https://example.org/thesis',
    }),
  ],
  ['a book', paperOf(1, { type: 'book', publisher: 'Some Press', published: '2024' })],
];

test('the day when a paper was online is told to who reads the tags of Highwire Press', () => {
  const meta = paperOf(1, { ...article, online: '2024-02-01' });
  expect(highwireTags(meta)).toContainEqual(['citation_online_date', '2024/02/01']);
});

test.each([
  [
    { received: '2024-03', accepted: '2024-02-01' },
    /accepted.*is 2024-02-01, before it was received on 2024-03/s,
  ],
  [{ accepted: '2024', online: '2023-12-31' }, /online.*before it was accepted on 2024/s],
])('dates that contradict each other are refused: %j', (dates, message) => {
  expect(() => paperOf(1, { ...article, ...dates })).toThrow(message);
});

test('a received date that knows less than the accepted one does not contradict it', () => {
  expect(paperOf(1, { ...article, received: '2024', accepted: '2024-02-01' }).paper.received).toBe('2024');
});

test('a supplement is named, linked and licensed', () => {
  const supplement = {
    title: 'Tables of all trials',
    url: 'https://example.org/tables.csv',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  };
  expect(paperOf(1, { ...article, supplements: [supplement] }).paper.supplements).toEqual([supplement]);
  const wrong = { ...supplement, licence: { name: 'CC0 1.0', url: 'CC0' } };
  expect(() => paperOf(1, { ...article, supplements: [wrong] })).toThrow(/no web address/);
});

describe.each(papers)('%s', (_, meta) => {
  const item = paperWork(meta.paper);

  test('is printed in APA as citeproc prints it', () => {
    expect(plainText(apa({ item }).entry)).toBe(citeprocApa(item));
  });

  test('comes back whole from BibTeX, RIS and CSL-JSON', () => {
    const essence = (work: typeof item) => ({
      title: work.title,
      authors: work.author?.map((name) => [name.family, name.given]),
      year: work.issued?.['date-parts'][0][0],
      volume: work.volume,
      issue: work.issue,
      page: work.page,
      doi: work.DOI,
    });
    // The readers keep a particle apart only in BibTeX.
    const plain = { ...item, author: item.author?.map(({ family, given }) => ({ family, given })) };
    for (const format of ['bib', 'ris'] as const) {
      const [back] = readWithCitationJs(citationFile(format, [{ item: plain }]));
      expect(back && essence(back as typeof item)).toEqual(essence(item));
    }
    expect(JSON.parse(citationFile('json', [{ item }]))).toEqual([item]);
  });

  test('fits the schema of Citation File Format as the preferred citation', () => {
    const cff = parse(citationCff(meta, 'the editors'));
    expect(() => validateCFF(cff)).not.toThrow();
    expect(cff['preferred-citation'].authors).toHaveLength(meta.paper.authors.length);
  });

  test('names every author in the tags of Highwire Press and in JSON-LD', () => {
    const authors = highwireTags(meta).filter(([name]) => name === 'citation_author');
    expect(authors).toHaveLength(meta.paper.authors.length);
    expect(paperJsonLd(meta).author).toHaveLength(meta.paper.authors.length);
  });
});

test.each([
  [
    'one author',
    paperOf(1, article),
    [
      'Nguyen, Ada M. 2024. “Small effects in large trials.” Journal of Trials 12 (3): 10–19. https://doi.org/10.1234/x. (Nguyen 2024)',
      'Nguyen, Ada M. “Small effects in large trials.” Journal of Trials, vol. 12, no. 3, 5 Mar. 2024, pp. 10–19, https://doi.org/10.1234/x. (Nguyen)',
      'Nguyen A M. Small effects in large trials[J/OL]. Journal of Trials，2024，12（3）：10-19. DOI:10.1234/x.',
    ],
  ],
  [
    'two authors',
    paperOf(2, article),
    [
      'Nguyen, Ada M., and Jan van Dam. 2024. “Small effects in large trials.” Journal of Trials 12 (3): 10–19. https://doi.org/10.1234/x. (Nguyen and van Dam 2024)',
      'Nguyen, Ada M., and Jan van Dam. “Small effects in large trials.” Journal of Trials, vol. 12, no. 3, 5 Mar. 2024, pp. 10–19, https://doi.org/10.1234/x. (Nguyen and van Dam)',
      'Nguyen A M，van Dam J. Small effects in large trials[J/OL]. Journal of Trials，2024，12（3）：10-19. DOI:10.1234/x.',
    ],
  ],
  [
    'twenty',
    paperOf(20, article),
    [
      'Nguyen, Ada M., Jan van Dam, Chi Okafor, Xi Person4, Xi Person5, Xi Person6, Xi Person7, et al. 2024. “Small effects in large trials.” Journal of Trials 12 (3): 10–19. https://doi.org/10.1234/x. (Nguyen et al. 2024)',
      'Nguyen, Ada M., et al. “Small effects in large trials.” Journal of Trials, vol. 12, no. 3, 5 Mar. 2024, pp. 10–19, https://doi.org/10.1234/x. (Nguyen et al.)',
      'Nguyen A M，van Dam J，Okafor C，et al. Small effects in large trials[J/OL]. Journal of Trials，2024，12（3）：10-19. DOI:10.1234/x.',
    ],
  ],
  [
    'in press',
    paperOf(1, { container: 'Journal of Trials', status: 'in press' }),
    [
      'Nguyen, Ada M. In press. “Small effects in large trials.” Journal of Trials. (Nguyen, in press)',
      'Nguyen, Ada M. “Small effects in large trials.” Journal of Trials, in press. (Nguyen)',
      'Nguyen A M. Small effects in large trials[J]. Journal of Trials，in press.',
    ],
  ],
  [
    'a preprint',
    paperOf(2, preprint),
    [
      'Nguyen, Ada M., and Jan van Dam. 2024. “Small effects in large trials.” Preprint 2403.01234. arXiv. https://arxiv.org/abs/2403.01234. (Nguyen and van Dam 2024)',
      'Nguyen, Ada M., and Jan van Dam. Small effects in large trials. Preprint, 2403.01234, arXiv, 2024, https://arxiv.org/abs/2403.01234. (Nguyen and van Dam)',
      'Nguyen A M，van Dam J. Small effects in large trials[PP/OL]. arXiv（2024）. https://arxiv.org/abs/2403.01234.',
    ],
  ],
  [
    'a data set',
    paperOf(3, dataset),
    [
      'Nguyen, Ada M., Jan van Dam, and Chi Okafor. 2024. “Small effects in large trials.” Zenodo. https://doi.org/10.5281/zenodo.1. (Nguyen, van Dam, and Okafor 2024)',
      'Nguyen, Ada M., et al. Small effects in large trials. Zenodo, 2024, https://doi.org/10.5281/zenodo.1. (Nguyen et al.)',
      'Nguyen A M，van Dam J，Okafor C. Small effects in large trials[DS/OL]. Zenodo（2024）. DOI:10.5281/zenodo.1.',
    ],
  ],
  [
    'a chapter',
    paperOf(2, chapter),
    [
      'Nguyen, Ada M., and Jan van Dam. 2024. “Small effects in large trials.” In Handbook of trials, edited by Bo Ek and Ken Ito, 10–19. Oslo: Some Press. (Nguyen and van Dam 2024)',
      'Nguyen, Ada M., and Jan van Dam. “Small effects in large trials.” Handbook of trials, edited by Bo Ek and Ken Ito, Some Press, 2024, pp. 10–19. (Nguyen and van Dam)',
      'Nguyen A M，van Dam J. Small effects in large trials[M]//Ek B，Ito K. Handbook of trials. Oslo：Some Press，2024：10-19.',
    ],
  ],
] as const)('%s in Chicago, MLA and GB/T 7714', (_, meta, [inChicago, inMla, inGbt]) => {
  const item = paperWork(meta.paper);
  const both = ({ entry, inText }: ReturnType<typeof mla>) => `${plainText(entry)} ${plainText(inText)}`;
  expect(both(chicago({ item }))).toBe(inChicago);
  expect(both(mla({ item }))).toBe(inMla);
  expect(plainText(gbt7714({ item }).entry)).toBe(inGbt);
});

test('a sentence names one to three authors, of more the first', () => {
  expect([1, 2, 3, 20].map((count) => sayPaper(paperOf(count, article).paper).split(', “')[0])).toEqual([
    'Ada M. Nguyen',
    'Ada M. Nguyen and Jan van Dam',
    'Ada M. Nguyen, Jan van Dam and Chi Okafor',
    'Ada M. Nguyen et al.',
  ]);
});

test('a name is a person’s or a whole one', () => {
  const [author] = paperOf(1, article).paper.authors;
  expect(() => paperOf(1, { authors: [{ ...author, literal: 'Nguyen' }] })).toThrow('either `family`');
});

test('ORCID and affiliations stand with their author, volume and issue with the journal', () => {
  const meta = paperOf(2, article);
  expect(
    highwireTags(meta)
      .slice(1, 7)
      .map(([, content]) => content),
  ).toEqual([
    'Nguyen, Ada M.',
    'Oslo',
    'Lund',
    'https://orcid.org/0000-0002-1825-0097',
    'van Dam, Jan',
    'Lund',
  ]);
  expect(paperJsonLd(meta)).toMatchObject({
    author: [
      { '@id': 'https://orcid.org/0000-0002-1825-0097', affiliation: [{ name: 'Oslo' }, { name: 'Lund' }] },
      { familyName: 'van Dam' },
    ],
    isPartOf: {
      '@type': 'PublicationIssue',
      issueNumber: '3',
      isPartOf: { volumeNumber: '12', isPartOf: { name: 'Journal of Trials' } },
    },
    pageStart: '10',
    pageEnd: '19',
  });
});
