import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperAddress } from '../../src/lib/citation/paperWork.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import type { Figure } from '../../src/lib/schema/figure.ts';
import { claims, figures, meta } from '../../src/records.ts';
import { pages as every, files, page } from './pages.ts';

/** The page for what was not found stands by itself and is no part of the edition; a claim in a frame leaves it to its own page to describe it. */
const pages = every.filter(({ path }) => path !== '404.html' && !path.startsWith('embed/claims/'));
const address = paperAddress(meta.paper);
const one = <Value>(value: Value | undefined) => (value === undefined ? [] : [value]);
const isArticle = meta.paper.type === 'article-journal';
/** The page that stands for the paper; every other one describes itself. */
const whole = ['index.html'];
const jsonLd = (path: string) => {
  const scripts = page(path).document.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts.length).toBe(1);
  return JSON.parse(scripts[0]?.textContent ?? '');
};
const contents = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((tag) => tag.getAttribute('content'));

describe('JSON-LD', () => {
  test.each(pages.map(({ path }) => path))(
    '%s: a web page based on the paper, with what schema.org requires',
    (path) => {
      const data = jsonLd(path);
      expect(data['@context']).toBe('https://schema.org');
      expect(data['@type']).toBe('WebPage');
      expect(data.name).toBeTruthy();
      expect(data.description).toBeTruthy();
      expect(data.version).toBe(meta.edition.version);
      expect(data.isBasedOn['@id']).toBe(address);
      expect(data.isBasedOn.name).toBe(address ? undefined : meta.paper.title);
      const trail = data.breadcrumb?.itemListElement ?? [];
      expect(trail.length > 0).toBe(path !== 'index.html');
      for (const [index, step] of trail.entries()) {
        expect(step['@type']).toBe('ListItem');
        expect(step.position).toBe(index + 1);
        expect(step.name).toBeTruthy();
        // The last step is the page itself; the others lead to pages of the site.
        if (index === trail.length - 1) expect(step.item).toBeUndefined();
        else if (!/^https?:/.test(step.item['@id']))
          expect(files).toContain(posix.join(posix.dirname(path), step.item['@id']));
      }
    },
  );

  test.each(whole)('%s is of the paper', (path) => {
    const { mainEntity } = jsonLd(path);
    if (isArticle) expect(mainEntity['@type']).toBe('ScholarlyArticle');
    expect(mainEntity['@id']).toBe(address);
    expect(mainEntity.headline).toBe(meta.paper.title);
    expect(mainEntity.author.map(({ familyName }: { familyName: string }) => familyName)).toEqual(
      meta.paper.authors.map(({ family }) => family),
    );
    expect('pageStart' in mainEntity).toBe(meta.paper.pages !== undefined);
  });

  test('each claim is a claim, in the paper only where the paper has it, with its sources', () => {
    for (const claim of Object.values<Claim>(claims)) {
      const { mainEntity } = jsonLd(`claims/${claim.id}.html`);
      expect(mainEntity['@type']).toBe('Claim');
      expect(mainEntity.identifier).toBe(claim.id);
      expect(mainEntity.appearance?.['@id']).toBe(claim.status === 'as-stated' ? address : undefined);
      const cited = claim.context ? 1 : claim.sources.length;
      expect(mainEntity.citation?.length ?? 0).toBe(cited);
      expect(mainEntity.isBasedOn?.length ?? 0).toBe(claim.derivation?.inputs.length ?? 0);
    }
  });

  test('the data are a data set whose files are there', () => {
    const { mainEntity } = jsonLd('data.html');
    expect(mainEntity['@type']).toBe('Dataset');
    expect(mainEntity.description.length).toBeGreaterThan(50);
    const given = mainEntity.distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    for (const file of ['claims.csv', 'claims.json'])
      expect(
        given.some((url: string) => url.endsWith(`data/${file}`)),
        file,
      ).toBe(true);
    for (const { contentUrl, encodingFormat } of mainEntity.distribution) {
      expect(encodingFormat).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      if (!/^https?:/.test(contentUrl)) expect(files).toContain(contentUrl);
    }
  });
});

test('Highwire tags stand on the front page only, and name one work', () => {
  const tagged = pages.filter(({ document }) => document.querySelector('meta[name^=citation_]'));
  expect(tagged.map(({ path }) => path)).toEqual(whole);
  for (const { document } of tagged) {
    expect(contents(document, 'meta[name=citation_title]')).toEqual([meta.paper.title]);
    expect(contents(document, 'meta[name=citation_author]')).toEqual(
      meta.paper.authors.map(({ family, given, literal }) => literal ?? `${family}, ${given}`),
    );
    expect(contents(document, 'meta[name=citation_doi]')).toEqual(one(meta.paper.doi));
    expect(contents(document, 'meta[name=citation_publication_date]')).toEqual(
      one(meta.paper.published?.replaceAll('-', '/')),
    );
    if (isArticle)
      expect(contents(document, 'meta[name=citation_journal_title]')).toEqual(one(meta.paper.container));
    const empty = contents(document, 'meta[name^=citation_]').filter((content) => !content?.trim());
    expect(empty).toEqual([]);
  }
});

test('Zotero sees an article on the pages of the paper, and a web page everywhere else', () => {
  // Its translator for RDF takes og:type “website” before any other tag, and “article” after them.
  for (const { path, document } of pages)
    expect(contents(document, 'meta[property="og:type"]')).toEqual([
      whole.includes(path) ? 'article' : 'website',
    ]);
});

test('every page has Dublin Core and Open Graph with its own title', () => {
  for (const { document } of pages) {
    const [title] = contents(document, 'meta[name="DCTERMS.title"]');
    expect(title).toBeTruthy();
    expect(contents(document, 'meta[property="og:title"]')).toEqual([title]);
    expect(contents(document, 'meta[name="DCTERMS.references"]')).toEqual(one(address));
    expect(document.title.startsWith(title ?? '?')).toBe(true);
  }
});

test('a preview is named with a full address, or, where that is not known, not at all', () => {
  const known = files.includes('sitemap.xml');
  for (const { path, document } of pages) {
    const [image] = contents(document, 'meta[property="og:image"]');
    expect(image?.startsWith('http') ?? false).toBe(known);
    expect(contents(document, 'meta[name="twitter:card"]')).toEqual(known ? ['summary_large_image'] : []);
    expect(jsonLd(path).thumbnailUrl).toBeTruthy();
  }
});

test('JSON-LD names a preview that is there: of the figure, of one that shows the claim, or of the edition', () => {
  for (const { path } of pages) {
    const { thumbnailUrl } = jsonLd(path);
    const [, kind, id] = /^(figures|embed|claims)\/(.+)\.html$/.exec(path) ?? [];
    const figure =
      kind === 'claims'
        ? Object.values<Figure>(figures).find(({ claims }) => claims.includes(id ?? ''))?.id
        : id;
    const file = figure ? `data/figures/${figure}-preview.png` : 'data/edition-preview.png';
    expect(files).toContain(file);
    if (/^https?:/.test(thumbnailUrl)) expect(thumbnailUrl.endsWith(`/${file}`)).toBe(true);
    else expect(posix.join(posix.dirname(path), thumbnailUrl)).toBe(file);
  }
});

test('a figure is an image whose file is there', () => {
  for (const { id, title } of Object.values<Figure>(figures)) {
    const { mainEntity } = jsonLd(`figures/${id}.html`);
    expect(mainEntity).toMatchObject({ '@type': 'ImageObject', identifier: id, caption: title });
    expect(mainEntity.contentUrl.endsWith(`data/figures/${id}.png`)).toBe(true);
  }
});

// What level 1 of the FAIR Signposting Profile asks of a landing page; `cite-as` can only be there where the address is known.
test('Signposting: who describes, what may be done, what it is, and the paper as related where a page stands for it', () => {
  for (const { path, document } of pages) {
    const links = (rel: string) =>
      [...document.querySelectorAll(`link[rel="${rel}"]`)].map((link) => link.getAttribute('href') ?? '');
    const own = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    // Of a released version it is the copy that is cited.
    const kept = links('cite-as').map((link) => link.replace(`v/${meta.edition.version}/`, ''));
    expect(
      kept.map((link) => link.replace(/(?<=\/)index\.html$/, '')),
      path,
    ).toEqual(own ? [own] : []);
    expect(links('related'), path).toEqual(whole.includes(path) ? one(address) : []);
    expect(links('license').length, path).toBe(1);
    expect(links('type'), path).toContain('https://schema.org/WebPage');
    expect(links('type').filter((type) => !type.startsWith('https://schema.org/'))).toEqual([]);
    for (const rel of ['describedby', 'item'])
      for (const link of document.querySelectorAll(`link[rel="${rel}"]`)) {
        expect(files).toContain(posix.join(posix.dirname(path), link.getAttribute('href') ?? ''));
        expect(link.getAttribute('type'), path).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      }
    if (/^(claims|figures|sections)\/|^(index|paper|data|cite)\.html/.test(path))
      expect(links('describedby').length, path).toBe(3);
    if (path === 'data.html')
      expect(links('item')).toEqual(expect.arrayContaining(['data/claims.csv', 'data/claims.json']));
  }
});

test('canonical links and the sitemap are there together, or not at all', () => {
  const known = files.includes('sitemap.xml');
  const canonical = pages.filter(({ document }) => document.querySelector('link[rel=canonical]'));
  expect(canonical.length).toBe(known ? pages.length : 0);
  expect(readFileSync('dist/robots.txt', 'utf8').includes('Sitemap:')).toBe(known);
});
