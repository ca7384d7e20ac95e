import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { citeTargets } from '../../src/lib/citation/citeTargets.ts';
import { atomFeed } from '../../src/lib/metadata/atomFeed.ts';
import { sitemap } from '../../src/lib/metadata/sitemap.ts';
import { cslRules } from '../unit/citation/cslRules.ts';
import { files } from './pages.ts';
import { readXml, type XmlElement } from './readXml.ts';

const { has } = edition;
const read = (path: string) => readFileSync(`dist/${path}`, 'utf8');
/** The paper, each thing to cite, and the list of references, in each format. */
const cited = 1 + citeTargets(edition).length + (has.references || has.footnotes ? 1 : 0);

describe('CSL-JSON', () => {
  const fits = new Ajv().compile(cslRules);
  const given = files.filter((file) => /^cite\/.*\.json$|^data\/references\.json$/.test(file));

  test('each file fits the rules of its schema', () => {
    expect(given.length).toBe(cited);
    for (const file of given)
      expect(fits(JSON.parse(read(file))), `${file}: ${JSON.stringify(fits.errors)}`).toBe(true);
  });
  test('and the rules refuse what the schema refuses', () => {
    const [item] = JSON.parse(read('cite/paper.json'));
    expect(fits([{ ...item, doi: '10.1/x' }])).toBe(false);
    expect(fits([{ ...item, issued: { 'date-parts': [[2025, 1, 2, 3]] } }])).toBe(false);
    expect(fits([{ ...item, author: [{ name: 'A' }] }])).toBe(false);
    expect(fits([{ ...item, id: undefined }])).toBe(false);
    expect(fits(item)).toBe(false);
  });
});

describe('RIS', () => {
  test('each file is records of tags, each opened by TY and closed by ER, with tags of the specification', () => {
    // Research Information Systems, specification of 2011: the tags of the types that we write.
    const tags = 'TY ID AU TI T2 A2 A3 A4 PB CY PY DA VL IS SP EP SN DO UR LA N1 ER'.split(' ');
    const given = files.filter((file) => file.endsWith('.ris') && !file.startsWith('v/'));
    expect(given.length).toBe(cited);
    for (const file of given) {
      const text = read(file);
      expect(text, file).toMatch(/^TY {2}- [A-Z]{4}\r\n[\s\S]*\r\nER {2}- \r\n$/);
      const lines = text.split('\r\n').filter(Boolean);
      expect(
        lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line) || !tags.includes(line.slice(0, 2))),
      ).toEqual([]);
      const ends = lines.filter((line) => /^(TY|ER)/.test(line)).map((line) => line.slice(0, 2));
      expect(ends.join('')).toMatch(/^(TYER)+$/);
      for (const line of lines.filter((one) => one.startsWith('DA')))
        expect(line).toMatch(/^DA {2}- \d{4}\/\d\d\/(\d\d)?\/$/);
    }
  });
});

describe('XML', () => {
  // RFC 4287, 4.1.1 (feed), 4.1.2 (entry), 3.3 (dates), 4.2.6 (ids are absolute IRIs), 4.2.7.2 (one alternate a type).
  const checkAtom = (feed: XmlElement) => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes.xmlns).toBe('http://www.w3.org/2005/Atom');
    const all = (parent: XmlElement, name: string) => parent.children.filter((child) => child.name === name);
    const validateParts = (one: XmlElement) => {
      for (const name of ['id', 'title', 'updated']) expect(all(one, name).length).toBe(1);
      expect(all(one, 'id')[0]?.text).toMatch(/^(urn:|https?:\/\/)/);
      expect(all(one, 'updated')[0]?.text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      expect(all(one, 'link').filter(({ attributes }) => attributes.rel === 'alternate').length).toBe(1);
    };
    validateParts(feed);
    expect(all(feed, 'author').every((author) => all(author, 'name').length === 1)).toBe(true);
    expect(all(feed, 'author').length).toBeGreaterThan(0);
    expect(all(feed, 'link').some(({ attributes }) => attributes.rel === 'self')).toBe(true);
    const entries = all(feed, 'entry');
    for (const entry of entries) validateParts(entry);
    const ids = [feed, ...entries].map((one) => all(one, 'id')[0]?.text);
    expect(new Set(ids).size).toBe(ids.length);
    const known = 'id title subtitle updated author link entry content'.split(' ');
    const names = [feed, ...entries].flatMap(({ children }) => children.map(({ name }) => name));
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  };

  test('the feed is Atom as RFC 4287 has it', () => {
    if (has.changes) checkAtom(readXml(read('feed.xml')));
    const entry = { id: 'urn:y', title: '<&>"', date: '2026-11-24', path: 'a.html', lines: ['<b>'] };
    const about = { id: 'urn:x', title: 't', subtitle: 's', author: 'n', page: 'a.html', self: 'feed.xml' };
    checkAtom(readXml(atomFeed({ ...about, entries: [entry] })));
    expect(() => checkAtom(readXml(atomFeed({ ...about, entries: [entry, entry] })))).toThrow();
  });

  test('a sitemap is as protocol 0.9 has it: full addresses of one host, each once, W3C dates, at most 50,000', () => {
    const site = 'https://example.org/a/';
    const map = readXml(sitemap(site, files, '2026-11-24'));
    expect(map.name).toBe('urlset');
    expect(map.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    expect(map.children.length).toBeGreaterThan(edition.claims.all.length + edition.sectionPages.length);
    expect(map.children.length).toBeLessThanOrEqual(50_000);
    const locations = map.children.map(({ name, children }) => {
      expect([name, ...children.map((child) => child.name)]).toEqual(['url', 'loc', 'lastmod']);
      expect(children[1]?.text).toMatch(/^\d{4}-\d\d-\d\d$/);
      return children[0]?.text ?? '';
    });
    expect(locations.filter((one) => !one.startsWith(site) || one.length >= 2048)).toEqual([]);
    expect(new Set(locations).size).toBe(locations.length);
  });

  test('text that is not well-formed is refused', () => {
    for (const wrong of ['<a><b></a>', '<a x=1/>', '<a>&nope;</a>', '<a/><b/>', '<a>', 'a'])
      expect(() => readXml(wrong), wrong).toThrow();
  });
});
