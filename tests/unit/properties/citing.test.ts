import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/lib/citation/bibtex.ts';
import { ris } from '../../../src/lib/citation/ris.ts';
import { readWithCitationJs } from '../citation/citationJs.ts';

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
