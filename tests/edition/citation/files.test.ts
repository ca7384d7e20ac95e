import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claims, figures, meta, sections, sources } from '../../../src/data/index.ts';
import { bibtex } from '../../../src/lib/citation/bibtex.ts';
import { citationFile, cslJson } from '../../../src/lib/citation/citationFile.ts';
import { citationsOf } from '../../../src/lib/citation/citationsOf.ts';
import type { CitedWork } from '../../../src/lib/citation/citedWork.ts';
import { citeTargetOf, locatorInPaper } from '../../../src/lib/citation/citeTarget.ts';
import { ris } from '../../../src/lib/citation/ris.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import type { Source } from '../../../src/lib/schema/source.ts';
import { absoluteUrl } from '../../../src/lib/urls/siteAddress.ts';
import { readWithCitationJs } from '../../unit/citation/citationJs.ts';

describe('files', () => {
  const site = 'https://example.org/edition';
  const targets = [
    citeTargetOf({ kind: 'edition' }),
    ...Object.values(sections).map((section) => citeTargetOf({ kind: 'section', section })),
    ...Object.values(sections).flatMap((section) =>
      section.paragraphs.map((paragraph) => citeTargetOf({ kind: 'paragraph', section, paragraph })),
    ),
    ...Object.values(figures).map((figure) => citeTargetOf({ kind: 'figure', figure })),
    ...Object.values(claims).map((claim) => citeTargetOf({ kind: 'claim', claim })),
  ];
  const cited: readonly CitedWork[] = targets.flatMap((target) => {
    const { paper, edition } = citationsOf(target, meta, site);
    return paper ? [paper, edition] : [edition];
  });
  const listed: readonly CitedWork[] = Object.values<Source>(sources).map(({ id, csl }) => ({
    item: { id, ...csl },
  }));
  const all = [...cited, ...listed];

  /** What every format can hold of an item; names as one string each. */
  function essence(item: CitedWork['item']) {
    const names = (list: CitedWork['item']['author']) =>
      list
        ?.filter((name) => name.literal !== 'et al.' && name.family !== 'others')
        .map((name) => {
          // citation-js parts particles off and puts institutions in the family name.
          const {
            'non-dropping-particle': particle,
            family,
            given,
            literal,
          } = name as Record<string, string>;
          return literal ?? [[particle, family].filter(Boolean).join(' '), given].filter(Boolean).join(', ');
        });
    return {
      id: item.id,
      title: item.title,
      author: names(item.author),
      editor: names(item.editor),
      issued: item.issued?.['date-parts'],
      volume: item.volume,
      issue: item.issue,
      page: item.page,
      DOI: item.DOI,
      ISBN: item.ISBN,
      publisher: item.publisher,
    };
  }

  describe('BibTeX', () => {
    test('comes back from a parser as it went in', () => {
      const back = readWithCitationJs(citationFile('bib', all));
      expect(back.length).toBe(all.length);
      for (const [index, { item }] of all.entries()) {
        const parsed = back[index];
        if (!parsed) throw new Error(`lost: ${item.id}`);
        // BibLaTeX gives a page's site as its organization, which citation-js reads as the publisher.
        const publisher =
          item.type === 'webpage' || item.type === 'post-weblog' ? item['container-title'] : item.publisher;
        expect(essence(parsed)).toEqual({ ...essence(item), publisher });
        expect(parsed.type).toBe(item.type === 'post-weblog' ? 'webpage' : item.type);
        expect(parsed['publisher-place']).toBe(item['publisher-place']);
        expect(parsed.URL).toBe(item.DOI ? undefined : item.URL);
        expect(parsed.version).toBe(item.version);
        if (item.type === 'article-journal' || item.type === 'chapter')
          expect(parsed['container-title']).toBe(item['container-title']);
      }
    });

    test('keeps the signs of TeX from TeX, and capitals inside words', () => {
      const text = bibtex({
        item: { id: 'a', type: 'webpage', title: 'R&D of XPeng: 5 % {of} a_b #1 $2 ~ ^ \\ “NEVs”, L3' },
      });
      expect(text).toContain(
        'title = {{R\\&D} of {XPeng}: 5 \\% \\{of\\} a\\_b \\#1 \\$2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} “{NEVs}”, L3}',
      );
    });

    test('keeps ids and names from styles, and prints no language', () => {
      const sentenceTitle = 'Claim rd-share-2024: spending in China, about 2.7 %';
      const item = { id: 'a', type: 'webpage', title: sentenceTitle, language: 'en-GB' } as const;
      const text = bibtex({ item, sentenceTitle });
      expect(text).toContain('title = {Claim {rd-share-2024}: spending in {China}, about 2.7 \\%}');
      expect(text).toContain('langid = {british}');
      expect(text).not.toContain('language =');
    });

    test.each([
      ['In the era of cars, how Chinese makers and Seres change', 'how {Chinese} makers and {Seres} change'],
      [
        'Share of Japanese and Korean Companies Shrinks in China',
        'Share of {Japanese} and {Korean} Companies Shrinks in {China}',
      ],
      ['Blending Tech and Industry', 'Blending Tech and Industry'],
    ])('of a title as its work has it keeps the names: %s', (title, printed) => {
      expect(bibtex({ item: { id: 'a', type: 'book', title } })).toContain(printed);
    });

    test('has no sign that pdfLaTeX cannot set', () => {
      const unknown = citationFile('bib', all).match(/[^\x20-\x7E\n\p{Script=Latin}–—‘’“”°¶§]/gu);
      expect(unknown ?? []).toEqual([]);
    });

    test('keeps an institution whole, and says “and others” where the list ends in et al.', () => {
      const author = [{ literal: 'Center for This and That' }, { literal: 'et al.' }];
      expect(bibtex({ item: { id: 'a', type: 'report', title: 'T', author } })).toContain(
        'author = {{Center for This and That} and others}',
      );
    });

    test('has a key of its own for each thing to cite', () => {
      const keys = targets.map((target) => citationsOf(target, meta).edition.item.id);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.filter((key) => !/^[a-z0-9.-]+$/.test(key))).toEqual([]);
    });
  });

  describe('RIS', () => {
    test('comes back from a parser as it went in', () => {
      const back = readWithCitationJs(citationFile('ris', all));
      expect(back.length).toBe(all.length);
      for (const [index, { item, locator }] of all.entries()) {
        const parsed = back[index];
        if (!parsed) throw new Error(`lost: ${item.id}`);
        expect(essence(parsed)).toEqual(essence(item));
        expect(parsed.type).toBe(item.type);
        // citation-js has no rule for the site of a web page; the line is there for those that have, such as Zotero.
        if (item.type !== 'webpage') expect(parsed['container-title']).toBe(item['container-title']);
        else if (item['container-title'])
          expect(ris({ item })).toContain(`\r\nT2  - ${item['container-title']}\r\n`);
        expect(parsed['publisher-place']).toBe(item['publisher-place']);
        expect(parsed.language).toBe(item.language);
        if (locator) expect(String(parsed.note)).toContain(locator);
      }
    });

    test('is written as the specification has it', () => {
      for (const citation of all) {
        const lines = ris(citation).split('\r\n');
        expect(lines[0]).toMatch(/^TY {2}- [A-Z]{4}$/);
        expect(lines.slice(-2)).toEqual(['ER  - ', '']);
        expect(lines.slice(0, -2).filter((line) => !/^[A-Z][A-Z0-9] {2}- \S.*$/.test(line))).toEqual([]);
      }
    });
  });

  describe('CSL-JSON', () => {
    test('is the record, without “et al.” as a name', () => {
      for (const citation of all) {
        const item = cslJson(citation);
        expect(essence(item)).toEqual(essence(citation.item));
        expect(JSON.stringify(item.author ?? [])).not.toContain('et al.');
      }
    });

    test('keeps the place in the work in the note', () => {
      const target = citeTargetOf({ kind: 'paragraph', section: sections['2.1'], paragraph: '2.1-3' });
      const { paper, edition } = citationsOf(target, meta);
      expect(paper && cslJson(paper).note).toBe('§2.1, ¶3');
      expect(cslJson(edition).note).toMatch(/^¶2\.1-3\. A living edition of /);
    });
  });
});

describe('citationsOf', () => {
  const all = Object.values<Claim>(claims);
  const stated = all.find((claim) => claim.status === 'as-stated' && claim.section !== '0') as Claim;
  const derived = all.find((claim) => claim.status === 'derived') as Claim;

  describe('citationsOf(target, meta, site)', () => {
    test('gives the paper only what the meta data hold', () => {
      const { paper } = citationsOf(citeTargetOf({ kind: 'edition' }), meta);
      expect(Object.keys(paper?.item ?? {}).sort()).toEqual(
        ['DOI', 'author', 'container-title', 'id', 'issued', 'language', 'title', 'type'].sort(),
      );
      expect(paper?.item.author).toEqual(
        meta.paper.authors.map(({ orcid: _, affiliations: __, ...name }) => name),
      );
      expect(paper?.locator).toBeUndefined();
    });

    test('puts an address in only where the site is known', () => {
      const target = citeTargetOf({ kind: 'claim', claim: stated });
      expect(citationsOf(target, meta).edition.item.URL).toBeUndefined();
      expect(citationsOf(target, meta).versioned).not.toContain('http');
      expect(citationsOf(target, meta, 'https://example.org/x').edition.item.URL).toBe(
        `https://example.org/x/claims/${stated.id}.html`,
      );
    });

    test('what names a released version leads to it, and the link to the newest form', () => {
      const target = citeTargetOf({ kind: 'claim', claim: stated });
      const { version } = meta.edition;
      const then = `https://example.org/x/v/${version}/claims/${stated.id}.html`;
      const cited = citationsOf(target, meta, 'https://example.org/x', true);
      expect(cited.url).toBe(`https://example.org/x/claims/${stated.id}.html`);
      expect(cited.kept).toBe(`v/${version}/claims/${stated.id}.html`);
      expect(cited.edition.item.URL).toBe(then);
      expect(cited.versioned).toMatch(new RegExp(`v${version}, ${then}$`));
      for (const format of ['bib', 'ris', 'json'] as const)
        expect(citationFile(format, [cited.edition]), format).toContain(then);
    });

    test('names claim and version', () => {
      const { versioned, edition, paper } = citationsOf(citeTargetOf({ kind: 'claim', claim: stated }), meta);
      expect(versioned).toBe(`${meta.edition.name}, claim ${stated.id}, v${meta.edition.version}`);
      expect(edition.item['title-short']).toBe(`Claim ${stated.id}`);
      expect(edition.item.title.startsWith(`Claim ${stated.id}: `)).toBe(true);
      expect(edition.item.title).not.toMatch(/[\u00a0\u2009\u202f]/);
      expect(paper?.locator).toBe(locatorInPaper(stated.section, stated.paragraph));
    });

    test('has no citation of the paper for what the paper does not say', () => {
      expect(citationsOf(citeTargetOf({ kind: 'claim', claim: derived }), meta).paper).toBeUndefined();
    });

    test('points to a paragraph, a section and a figure', () => {
      const section = sections['2.1'];
      const paragraph = citationsOf(citeTargetOf({ kind: 'paragraph', section, paragraph: '2.1-3' }), meta);
      expect(paragraph.path).toBe('sections/2.html#s2-1-p3');
      expect([paragraph.paper?.locator, paragraph.edition.locator]).toEqual(['§2.1, ¶3', '¶2.1-3']);
      expect(citationsOf(citeTargetOf({ kind: 'section', section }), meta).edition.locator).toBe('§2.1');
      const figure = Object.values(figures)[0];
      if (!figure) throw new Error('no figure');
      expect(citationsOf(citeTargetOf({ kind: 'figure', figure }), meta).edition.item['title-short']).toBe(
        `Figure ${figure.number}`,
      );
    });
  });

  test.each([
    ['2', undefined, '§2'],
    ['2', '2-1', '§2, ¶1'],
    ['2.1', '2.1-3', '§2.1, ¶3'],
    ['0', undefined, 'Abstract'],
    ['0', '0-1', 'Abstract'],
    ['0', '0-2', 'Abstract, ¶2'],
  ])('locatorInPaper(%s, %s) is %s', (section, paragraph, place) => {
    expect(locatorInPaper(section, paragraph)).toBe(place);
  });

  test.each([
    [undefined, 'a.html', undefined],
    ['https://example.org', 'a.html#b', 'https://example.org/a.html#b'],
    ['https://example.org/x', 'a/b.html', 'https://example.org/x/a/b.html'],
    ['https://example.org/x/', 'index.html', 'https://example.org/x/'],
    [new URL('https://example.org/x'), 'index.html#s0', 'https://example.org/x/#s0'],
  ])('absoluteUrl(%s, %s) is %s', (site, path, url) => {
    expect(absoluteUrl(site, path)).toBe(url);
  });
});

describe('citing', () => {
  /** Words with the signs that TeX, BibTeX and RIS take for their own. */
  const words = fc
    .array(fc.stringMatching(/^[A-Za-z0-9é中&%$#_{}~^\\<>",;:@=-]{1,8}$/), { minLength: 1, maxLength: 6 })
    .map((all) => all.join(' '));
  const item = fc.record({
    id: fc.constant('any-2025'),
    type: fc.constantFrom(
      'article-journal',
      'book',
      'report',
      'webpage',
      'chapter',
      'article-newspaper',
      'post-weblog',
    ),
    title: words,
    publisher: words,
    'container-title': words,
    author: fc.array(fc.record({ literal: words }), { maxLength: 3 }),
    issued: fc.constant({ 'date-parts': [[2025, 2, 11]] }),
    note: words,
  }) as fc.Arbitrary<Parameters<typeof bibtex>[0]['item']>;

  test('an entry of BibTeX closes every brace that it opens, whatever its words', () => {
    fc.assert(
      fc.property(item, (any) => {
        const entry = bibtex({ item: any });
        let depth = 0;
        for (const [brace] of entry.replace(/\\[\\{}&%$#_]/g, '').matchAll(/[{}]/g)) {
          depth += brace === '{' ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        // No sign of TeX is left as it is.
        expect(entry).not.toMatch(/(?<!\\)[&%$#_]/);
        expect(
          entry
            .split('\n')
            .slice(1, -2)
            .every((line) => /^ {2}[a-z]+ = \{.*\},$/.test(line)),
        ).toBe(true);
      }),
    );
  });

  test('a record of RIS is lines of tags, whatever its words, with one beginning and one end', () => {
    const broken = fc.tuple(item, fc.constantFrom('\n', '\r\n', '\nER  - \nTY  - ', '\r'), words);
    fc.assert(
      fc.property(broken, ([any, sign, more]) => {
        const lines = ris({ item: { ...any, title: `${any.title}${sign}${more}` } }).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toBe(true);
        expect(lines.filter((line) => line.startsWith('TY')).length).toBe(1);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
      }),
    );
  });

  test('a reference manager reads back the title that was written', () => {
    const calm = fc
      .array(fc.stringMatching(/^[A-Za-z0-9é中&%#_,;:]{1,8}$/), { minLength: 1, maxLength: 6 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(item, calm, (any, title) => {
        const [fromRis] = readWithCitationJs(ris({ item: { ...any, title } }));
        expect(fromRis?.title).toBe(title);
      }),
      { numRuns: 30 },
    );
  });
});
