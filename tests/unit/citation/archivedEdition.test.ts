import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apa } from '../../../src/lib/citation/apa.ts';
import { chicago } from '../../../src/lib/citation/chicago.ts';
import { citationFile } from '../../../src/lib/citation/citationFile.ts';
import { citationsOf } from '../../../src/lib/citation/citationsOf.ts';
import type { CiteTarget } from '../../../src/lib/citation/citeTarget.ts';
import { gbt7714 } from '../../../src/lib/citation/gbt7714.ts';
import { mla } from '../../../src/lib/citation/mla.ts';
import { plainText } from '../../../src/lib/citation/styledText.ts';
import { dataPackage } from '../../../src/lib/downloads/dataPackage.ts';
import { atomFeed } from '../../../src/lib/metadata/atomFeed.ts';
import { citationCff } from '../../../src/lib/metadata/citationCff.ts';
import { datasetJsonLd, pageJsonLd } from '../../../src/lib/metadata/jsonLd.ts';
import { dublinCoreTags, highwireTags } from '../../../src/lib/metadata/metaTags.ts';
import { type EditionMeta, editionMeta } from '../../../src/lib/schema/editionMeta.ts';
import { readWithCitationJs } from './citationJs.ts';

const doi = '10.5281/zenodo.7';
const link = `https://doi.org/${doi}`;
const archive = 'https://archive.example.org/swh:1:dir:7';
const site = 'https://example.org/e/';

const metaWith = (given: { doi?: string; archive?: string }): EditionMeta =>
  editionMeta.parse({
    paper: {
      title: 'Lamps',
      authors: [{ literal: 'A' }],
      inShort: 'Short.',
      language: 'en',
      doi: '10.1234/x',
    },
    edition: {
      name: 'Lamps, living',
      description: 'An edition.',
      version: '1.0.0',
      date: '2026-01-02',
      ...given,
    },
  });
const [plain, both, archiveOnly] = [metaWith({}), metaWith({ doi, archive }), metaWith({ archive })];
const whole: CiteTarget = { kind: 'edition', id: '', reference: 'page:index.html' };
const part: CiteTarget = {
  kind: 'claim',
  id: 'a',
  reference: 'claim:a',
  title: 'Claim a: lamps, 40',
  pinpoint: 'claim a',
  titleSaysPlace: true,
  inPaper: null,
};

/** Everything that speaks of an edition, as text. */
const formats = (meta: EditionMeta) => {
  const { edition } = citationsOf(whole, meta, site);
  const files = ['bib', 'ris', 'json'] as const;
  return {
    ...Object.fromEntries(files.map((format) => [format, citationFile(format, [edition])])),
    cff: citationCff(meta, 'the editors', site),
    page: pageJsonLd(meta, { title: 'T', description: 'D', trail: [] }),
    dataset: JSON.stringify(datasetJsonLd(meta, 'r', [], String)),
    dublinCore: JSON.stringify(dublinCoreTags('T', 'D', meta)),
    package: JSON.stringify(dataPackage([], { meta, licence: { path: 'r', title: 'R' } })),
  };
};

describe('an edition that an archive keeps', () => {
  test.each(Object.keys(formats(plain)))(
    '%s has its DOI and its archive when they are given, and none else',
    (format) => {
      const of = (meta: EditionMeta) =>
        (formats(meta) as Record<string, string>)[format]?.replaceAll('\\_', '_');
      expect(of(both)).toContain(doi);
      expect(of(both)).toContain(archive);
      expect(of(archiveOnly)).toContain(archive);
      expect(of(archiveOnly)).not.toContain('zenodo');
      expect(of(plain)).not.toMatch(/zenodo|archive/i);
    },
  );

  test('each style prints the DOI of the whole, and the own address of a part', () => {
    for (const style of [apa, chicago, mla, gbt7714]) {
      const said = (target: Parameters<typeof citationsOf>[0], meta: EditionMeta, at?: string) =>
        plainText(style(citationsOf(target, meta, at).edition).entry);
      expect(said(whole, both, site)).toMatch(new RegExp(`(https://doi\\.org/|DOI:)${doi}`));
      expect(said(whole, plain, site)).toContain(site);
      expect(said(part, both, site)).toContain(`${site}claims/a.html`);
      // Without an address of its own a part is found in the whole.
      expect(said(part, both)).toContain(link);
    }
    expect(citationsOf(whole, both, site).versioned).toBe(`Lamps, living, v1.0.0, ${link}`);
    expect(citationsOf(part, both, site).versioned).toBe(
      `Lamps, living, claim a, v1.0.0, ${site}claims/a.html`,
    );
  });

  test('programs read the DOI back from each file, and never take it for the paper’s', () => {
    const { edition, paper } = citationsOf(whole, both, site);
    for (const format of ['bib', 'ris', 'json'] as const) {
      const text = citationFile(format, [edition]);
      const [back] = format === 'json' ? JSON.parse(text) : readWithCitationJs(text);
      expect(back.DOI, format).toBe(doi);
    }
    expect(paper?.item.DOI).toBe('10.1234/x');
    expect(JSON.stringify(highwireTags(both))).not.toContain(doi);
    expect(highwireTags(both)).toEqual(highwireTags(plain));
  });

  test('CITATION.cff fits its schema with both and with neither', () => {
    for (const meta of [plain, both, archiveOnly])
      expect(() => validateCFF(parse(citationCff(meta, 'the editors', site)))).not.toThrow();
    expect(parse(citationCff(both, 'the editors', site))).toMatchObject({ doi, repository: archive });
  });

  test('a feed names them as related', () => {
    const about = { id: 'urn:x', title: 't', subtitle: 's', author: 'n', page: 'a.html', self: 'feed.xml' };
    const feed = { ...about, entries: [] };
    expect(atomFeed({ ...feed, related: [link, archive] })).toContain(`<link rel="related" href="${link}"/>`);
    expect(atomFeed(feed)).not.toContain('rel="related"');
  });

  test('what is no DOI and no address is refused, with what it should be', () => {
    expect(() => metaWith({ doi: `https://doi.org/${doi}` })).toThrow(/DOI/);
    expect(() => metaWith({ archive: 'swh:1:dir:7' })).toThrow(/no web address/);
  });
});
