import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippet } from '../../../src/lib/search/findIn.ts';
import { tokenize } from '../../../src/lib/search/tokenize.ts';

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
