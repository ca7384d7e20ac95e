import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { findIn, snippet } from '../../src/lib/search/findIn.ts';
import { searchOptions } from '../../src/lib/search/searchDocument.ts';
import { searchDocuments } from '../../src/lib/search/searchDocuments.ts';
import { tokenize } from '../../src/lib/search/tokenize.ts';

describe('findIn', () => {
  const documents = searchDocuments(edition, [
    { paragraph: '2.1-1', anchor: 's2-1-p1', text: 'Power batteries are the heart of a car.' },
  ]);
  const built = new MiniSearch(searchOptions);
  built.addAll(documents);
  // As the browser gets it: through JSON.
  const index = MiniSearch.loadJS(JSON.parse(JSON.stringify(built)), searchOptions);
  const first = (question: string) => findIn(index, question).found[0]?.id;

  test('every record can be found, each once', () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    const ids = documents.filter(({ kind }) => kind !== 'page');
    for (const records of [
      edition.claims,
      edition.figures,
      edition.actors,
      edition.terms,
      edition.sources,
      edition.sections,
    ])
      expect(records.all.length).toBeGreaterThan(5);
    expect(ids.length).toBe(
      [edition.claims, edition.figures, edition.actors, edition.terms, edition.sources, edition.sections]
        .map((records) => records.all.length)
        .reduce((sum, one) => sum + one, 1),
    );
  });

  test.each(edition.terms.all.map(({ id, name }) => [name, `term:${id}`] as const))(
    'the name of a term finds it among the first three: %s',
    (name, id) => {
      expect(
        findIn(index, name)
          .found.slice(0, 3)
          .map((one) => one.id),
      ).toContain(id);
    },
  );

  test.each(
    edition.terms.all.flatMap((term) =>
      'translation' in term && term.translation ? [[term.translation, `term:${term.id}`] as const] : [],
    ),
  )('and so does its Chinese: %s', (name, id) => {
    expect(
      findIn(index, name)
        .found.slice(0, 3)
        .map((one) => one.id),
    ).toContain(id);
  });

  describe('who asks for one thing gets it first', () => {
    const { paper } = edition.meta;
    test.each([
      ...edition.claims.all.slice(0, 30).map(({ id }) => [id, `claim:${id}`] as const),
      ...edition.sections.all.map(({ number }) => [`Section ${number}`, `section:${number}`] as const),
      ...edition.figures.all.map(({ id, number }) => [`figure ${number}`, `figure:${id}`] as const),
      [paper.doi ?? '', 'page:index.html'] as const,
      [`https://doi.org/${paper.doi}`, 'page:index.html'] as const,
      ...paper.authors.map(({ family, given }) => [`${given} ${family}`, 'page:index.html'] as const),
    ])('%s', (question, id) => {
      expect(first(question)).toBe(id);
    });

    test.each(edition.figures.all.flatMap(({ id, note }) => (note ? [[id, note] as const] : [])))(
      'the note of figure %s finds it',
      (id, note) => {
        expect(findIn(index, note.split(' ').slice(0, 9).join(' ')).found.map((one) => one.id)).toContain(
          `figure:${id}`,
        );
      },
    );

    test('words that every question has tell nothing apart', () => {
      expect(first('what is the patient capital of a firm?')).toBe(first('patient capital firm'));
      expect(findIn(index, 'what is it').found.length).toBeLessThan(documents.length);
    });
  });

  describe('ranking', () => {
    test('a title before a mention', () => {
      expect(first('patient capital')).toBe('term:patient-capital');
      expect(first('SNE Research')).toMatch(/^(actor|source):sne-research/);
    });
    test('a plural finds the singular, a slip of a letter is forgiven', () => {
      expect(findIn(index, 'battery').found.map(({ id }) => id)).toContain('paragraph:s2-1-p1');
      expect(findIn(index, 'batery').found.length).toBeGreaterThan(0);
    });
    test('one kind only, when asked', () => {
      const { found } = findIn(index, 'battery', 'figure');
      expect(found.length).toBeGreaterThan(0);
      expect(found.every(({ kind }) => kind === 'figure')).toBe(true);
    });
    test('words that nothing holds together are given up, and that is said', () => {
      expect(findIn(index, 'battery zebra')).toMatchObject({ all: false });
      expect(findIn(index, 'battery zebra').found.length).toBeGreaterThan(0);
      expect(findIn(index, 'zzzzqqq')).toEqual({ found: [], all: false });
    });
  });
});

describe('snippet', () => {
  test('a snippet marks words with their plurals, and Chinese inside a run', () => {
    expect(snippet('Two batteries, one Battery.', ['battery'])).toEqual([
      ['Two ', false],
      ['batteries', true],
      [', one ', false],
      ['Battery', true],
      ['.', false],
    ]);
    expect(snippet('全固态电池', ['固态', '态电'])).toEqual([
      ['全', false],
      ['固态电', true],
      ['池', false],
    ]);
  });

  test('a long text is cut around the first hit, between words, and says so', () => {
    const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`.trim();
    const parts = snippet(text, ['needle'], 100);
    const words = parts.map(([part]) => part).join('');
    expect(words).toMatch(/^… before .*needle.* after …$/);
    expect(words.length).toBeLessThanOrEqual(105);
    expect(parts.filter(([, hit]) => hit)).toEqual([['needle', true]]);
  });

  test('a text without a hit is shown from its start', () => {
    expect(snippet('short', ['x'])).toEqual([['short', false]]);
  });
});

describe('finding', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'Batteries',
          'battery',
          '动力电池',
          '电池',
          'R&D',
          '5G',
          'co-operation',
          'Nürnberg',
          '–',
          ',',
          '37.9 %',
        ),
        { maxLength: 30 },
      )
      .map((all) => all.join(' ')),
  );

  test('words are lower case, without spaces, never empty, and cut again they stay', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (any, asked) => {
        for (const word of tokenize(any, asked)) {
          expect(word).not.toBe('');
          expect(word).toBe(word.toLowerCase());
          expect(word).not.toMatch(/\s/);
        }
      }),
    );
  });

  test('case does not matter, and what is asked is a part of what is indexed', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...'abcdefsxyz ABC,-.池电动力19'.split('')),
      maxLength: 60,
    });
    fc.assert(
      fc.property(plain, (any) => {
        expect(tokenize(any.toUpperCase())).toEqual(tokenize(any.toLowerCase()));
        const indexed = tokenize(any);
        for (const word of tokenize(any, true)) expect(indexed).toContain(word);
      }),
    );
  });

  test('a snippet is a piece of its text, in order, with nothing added but dots', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 20, max: 200 }), (any, asked, most) => {
        const parts = snippet(any, tokenize(asked, true), most);
        const joined = parts
          .filter(([words]) => words !== '… ' && words !== ' …')
          .map(([words]) => words)
          .join('');
        expect(any).toContain(joined);
        expect(joined.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
