import { readFileSync } from 'node:fs';
import { validateCFF } from 'cffjs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { atomFeed, nameUuid } from '../../src/lib/metadata/atomFeed.ts';
import { citationCff } from '../../src/lib/metadata/citationCff.ts';
import { pageJsonLd } from '../../src/lib/metadata/jsonLd.ts';
import { robots, sitemap } from '../../src/lib/metadata/sitemap.ts';
import { siteAddress } from '../../src/lib/urls/siteAddress.ts';
import { changes, meta } from '../../src/records.ts';

describe('metadata', () => {
  describe('CITATION.cff', () => {
    const text = readFileSync('CITATION.cff', 'utf8');
    const cff = parse(text);

    test('is what the meta data say; `npm run citation` writes it', () => {
      expect(text).toBe(citationCff(meta, 'the editors of this edition', cff.url));
      expect(readFileSync('LICENSE', 'utf8')).toContain('the editors of this edition');
    });

    test('fits the schema of Citation File Format 1.2.0, which would refuse an unknown key or a wrong value', () => {
      expect(() => validateCFF(parse(text))).not.toThrow();
      expect(() => validateCFF({ ...parse(text), licence: 'MIT' })).toThrow('additional');
      expect(() => validateCFF({ ...parse(text), 'date-released': 'today' })).toThrow('date-released');
      expect(['software', 'dataset']).toContain(cff.type);
      expect(cff.title).toBe(meta.edition.name);
      expect(cff.message.length).toBeGreaterThan(0);
      expect(cff['date-released']).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(cff.version).toBe(meta.edition.version);
      expect(cff.authors).toEqual([{ name: expect.stringMatching(/\S/) }]);
    });

    test('names the address of the version, where it is known', () => {
      const url = 'https://example.org/v/1.0.0/index.html';
      const named = parse(citationCff(meta, 'the editors', url));
      expect(() => validateCFF(named)).not.toThrow();
      expect(named.url).toBe(url);
      const isReleased = changes.some(({ released, version }) => released && version === cff.version);
      if (cff.url && isReleased) expect(cff.url).toContain(`/v/${cff.version}/`);
    });

    test('prefers the paper, whole and with nothing unknown', () => {
      const paper = cff['preferred-citation'];
      const known = 'type title authors journal year doi languages keywords';
      expect(Object.keys(paper).filter((key) => !known.split(' ').includes(key))).toEqual([]);
      expect(paper.type).toBe('article');
      expect(paper.title).toBe(meta.paper.title);
      expect(paper.authors).toEqual(
        meta.paper.authors.map(({ family, given, affiliations }) => ({
          'family-names': family,
          'given-names': given,
          affiliation: affiliations.join('; '),
        })),
      );
      expect(paper.year).toBe(Number(meta.paper.published));
      expect(paper.doi).toMatch(/^10\.\d{4,9}(\.\d+)?\/[A-Za-z0-9:/_;\-.()[\]\\]+$/);
      expect(paper.languages.every((language: string) => /^[a-z]{2,3}$/.test(language))).toBe(true);
      expect(new Set(paper.keywords).size).toBe(paper.keywords.length);
    });
  });

  describe('siteAddress(given)', () => {
    test('is the whole address with a closing slash, or nothing', () => {
      expect(siteAddress(undefined)).toBeUndefined();
      expect(siteAddress('')).toBeUndefined();
      expect(siteAddress('https://example.org')).toBe('https://example.org/');
      expect(siteAddress('https://example.org/a/b')).toBe('https://example.org/a/b/');
    });
    test.each(['example.org', 'ftp://example.org', 'https://example.org/?a', '/edition'])(
      'refuses %s',
      (given) => {
        expect(() => siteAddress(given)).toThrow(`SITE_URL is “${given}”`);
      },
    );
  });

  test('sitemap(site, pages, date) gives each page but 404 in full', () => {
    const xml = sitemap(
      'https://example.org/e/',
      ['b/a&c.html', 'index.html', '404.html', 'x.css'],
      '2026-01-02',
    );
    expect(xml.match(/<loc>[^<]*<\/loc>/g)).toEqual([
      '<loc>https://example.org/e/b/a&amp;c.html</loc>',
      '<loc>https://example.org/e/</loc>',
    ]);
    expect(xml).toContain('<lastmod>2026-01-02</lastmod>');
  });

  test('robots(site) names the sitemap only where its address is known', () => {
    expect(robots(undefined)).toBe('User-agent: *\nAllow: /\n');
    expect(robots('https://example.org/e')).toContain('\nSitemap: https://example.org/e/sitemap.xml\n');
  });

  test('pageJsonLd(meta, facts) cannot close its element', () => {
    const text = pageJsonLd(meta, { title: '</script><b>', description: 'x', trail: [] });
    expect(text).not.toContain('<');
    expect(JSON.parse(text).name).toBe('</script><b>');
  });
});

describe('atomFeed', () => {
  const feed = {
    id: 'urn:x',
    title: 'A & B',
    subtitle: 's',
    author: 'n',
    page: 'changes.html',
    self: 'feed.xml',
    entries: [
      { id: 'urn:y', title: 't', date: '2026-11-24', path: 'changes.html#v2', lines: ['<b>&'] },
      { id: 'urn:z', title: 't', date: '2027-01-02', path: 'changes.html#v1', lines: [] },
    ],
  };

  test('atomFeed(feed) escapes words once, and as HTML once more', () => {
    expect(atomFeed(feed)).toContain('<title>A &amp; B</title>');
    expect(atomFeed(feed)).toContain('&lt;li&gt;&amp;lt;b&amp;gt;&amp;amp;&lt;/li&gt;');
  });

  test('atomFeed(feed) was updated when its newest entry was', () => {
    expect(atomFeed(feed).match(/<updated>(.*?)</)?.[1]).toBe('2027-01-02T00:00:00Z');
  });

  test('atomFeed(feed) has absolute links where the site is known, relative ones where not', () => {
    expect(atomFeed(feed)).toContain('href="changes.html#v2"');
    for (const base of ['https://example.org/a', 'https://example.org/a/'])
      expect(atomFeed({ ...feed, base })).toContain('href="https://example.org/a/changes.html#v2"');
  });

  // Expected value from Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/').
  test('nameUuid(name) is the UUID that others compute', () => {
    expect(nameUuid('https://example.org/')).toBe('urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11');
  });
});
