import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativeAssets } from '../../../src/lib/site/relativeAssets.ts';
import { linkFrom, pathOf } from '../../../src/lib/urls/pathOf.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,5}){0,2}$/);
const kinds = ['claim', 'figure', 'source', 'actor', 'term', 'series', 'concept'];
const section = fc.stringMatching(/^(0|[1-9]\d?)(\.[1-9]\d?)?$/).filter((number) => !number.startsWith('0.'));
const reference = fc.oneof(
  fc.tuple(fc.constantFrom(...kinds), id).map((parts) => parts.join(':')),
  section.map((number) => `section:${number}`),
  fc.tuple(section, fc.integer({ min: 1, max: 9 })).map(([number, at]) => `paragraph:${number}-${at}`),
  id.map((name) => `page:${name}.html`),
);
const page = fc.array(id, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.html`);
/** Where a host may put the site. */
const root = fc
  .array(id, { maxLength: 3 })
  .map((parts) => `https://example.org/${parts.map((part) => `${part}/`).join('')}`);

test('a link leads to the same place from every page, and under every root', () => {
  fc.assert(
    fc.property(reference, page, root, (to, from, base) => {
      // Pages know their place from the root of the site only.
      const link = linkFrom(new URL(from, 'https://example.org/'))(to);
      expect(link).not.toMatch(/^\/|:\/\//);
      expect(new URL(link, base + from).href).toBe(base + pathOf(to));
    }),
  );
});

test('things of one kind have an address each', () => {
  fc.assert(
    fc.property(reference, reference, (one, other) => {
      const sameKind = one.split(':')[0] === other.split(':')[0];
      if (one !== other && sameKind) expect(pathOf(one)).not.toBe(pathOf(other));
    }),
  );
});

test('a reference of another kind has no address', () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      if (!/^(page|section|paragraph|claim|figure|source|actor|term|series|concept)(:|$)/.test(word))
        expect(() => pathOf(word)).toThrow(/there is no page/);
    }),
  );
});

test('addresses from the root become relative and lead to the same file; everything else stays', () => {
  fc.assert(
    fc.property(page, page, root, (from, to, base) => {
      const html = `<a href="/${to}">x</a><a href="//other.org/${to}">y</a><a href="https://other.org/">z</a><img src="${to}">`;
      const changed = relativeAssets(html, from);
      const [, href = ''] = /^<a href="([^"]*)"/.exec(changed) ?? [];
      expect(new URL(href, base + from).href).toBe(base + to);
      expect(changed.slice(changed.indexOf('>x'))).toBe(html.slice(html.indexOf('>x')));
      // Done twice is done once.
      expect(relativeAssets(changed, from)).toBe(changed);
    }),
  );
});
