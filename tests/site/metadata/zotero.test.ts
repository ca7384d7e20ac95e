import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locale } from '#edition/data/language.ts';
import { edition as joined } from '../../../src/edition.ts';
import { citationPath } from '../../../src/lib/citation/citationsOf.ts';
import { citeTargets } from '../../../src/lib/citation/citeTargets.ts';
import { paperAddress, sayPaper } from '../../../src/lib/citation/paperWork.ts';
import { meta } from '../../../src/records.ts';
import { page, pages } from '../pages.ts';
import { zoteroItem } from './zoteroItem.ts';

const { paper, edition } = meta;
const ofPaper = paperAddress(paper);
const address = (path: string) => `https://example.org/${path}`;
const itemOf = (path: string) => zoteroItem(page(path).document, address(path));

describe('what Zotero saves', () => {
  test('of the front page is the paper, at its DOI, with no word of the editor', () => {
    const item = itemOf('index.html');
    expect(item.abstractNote).toBe([sayPaper(paper), ofPaper].filter(Boolean).join(locale.comma));
    expect(item).toMatchObject({
      title: paper.title,
      creators: paper.authors.map(({ family, given, literal }) => literal ?? `${family}, ${given}`),
      ...(paper.type === 'article-journal' &&
        paper.container && { itemType: 'journalArticle', publicationTitle: paper.container }),
      date: paper.published?.replaceAll('-', '/') ?? edition.date,
      DOI: paper.doi,
      ...(ofPaper && { url: ofPaper }),
      language: paper.language,
    });
  });

  // A claim in a frame is saved from its own page.
  const others = pages
    .map(({ path }) => path)
    .filter((path) => !/^(index|404)\.html$|^embed\/claims\//.test(path));
  test('of any other page is a page of this edition, with its name, date and language, and no author', () => {
    expect(others.length).toBeGreaterThan(joined.claims.all.length + joined.sectionPages.length);
    for (const path of others) {
      const item = itemOf(path);
      expect(item, path).toMatchObject({
        itemType: 'webpage',
        creators: [],
        publicationTitle: edition.name,
        date: edition.date,
        language: locale.tag,
        DOI: undefined,
      });
      expect(item.url, path).not.toContain('doi.org');
      expect(item.abstractNote, path).toBeTruthy();
    }
  });

  test('of a section and a claim has its own title', () => {
    for (const { number } of joined.sectionPages)
      expect(itemOf(`sections/${number}.html`).title).toMatch(new RegExp(`^${number} `));
    for (const path of others) {
      const { title = '' } = itemOf(path);
      expect(title, path).toMatch(/\S/);
      expect(title.endsWith(edition.name), path).toBe(false);
    }
  });
});

/**
 * Which of Zotero's fields a tag of RIS fills (translator “RIS” of 2023-07-28, `fieldMap` and `degenerateImportFieldMap`), for the types and tags that we
 * write. A tag that fills nothing is kept in a note, so it must not be one of ours.
 */
const risFields = {
  TY: 'JOUR NEWS BOOK CHAP RPRT ELEC BLOG',
  any: 'ID AU A4 TI DA PY DO UR LA N1 PB CY',
  JOUR: 'T2 A2 VL IS SP EP SN',
  NEWS: 'T2 SP EP',
  BOOK: 'T2 A2 A3 SN VL',
  CHAP: 'T2 A2 SP EP SN',
  RPRT: 'T2 A2',
  ELEC: 'T2',
  BLOG: 'T2',
} as const;

test('every tag of our RIS files fills a field of Zotero’s', () => {
  const files = [
    'cite/paper.ris',
    ...citeTargets(joined).map((target) => citationPath(target, 'ris')),
    ...(joined.has.references || joined.has.footnotes ? ['data/references.ris'] : []),
  ];
  for (const file of files)
    for (const record of readFileSync(`dist/${file}`, 'utf8').split(/ER {2}- \r\n/)) {
      const lines = record.trim().split('\r\n').filter(Boolean);
      if (lines.length === 0) continue;
      const type = lines[0]?.slice(6) as keyof typeof risFields;
      expect(risFields.TY.split(' ')).toContain(type);
      const known = `TY ${risFields.any} ${risFields[type]}`.split(' ');
      expect(lines.filter((line) => !known.includes(line.slice(0, 2)))).toEqual([]);
      // In Zotero the second author of a book is the editor of its series; the editor of the book is the third.
      if (type === 'BOOK') expect(lines.filter((line) => line.startsWith('A2'))).toEqual([]);
    }
});
