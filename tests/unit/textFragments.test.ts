import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, passageDirective, textDirective } from '../../src/lib/textFragments/textFragment.ts';
import { findDirective, parseDirective } from './textFragments/directiveRules.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });

describe('textDirective(directive)', () => {
  test('escapes the signs of directives, and those that end a link elsewhere', () => {
    expect(textDirective({ prefix: 'so-called', start: 'R&D, that is', end: '(50 %)', suffix: '“x”' })).toBe(
      ':~:text=so%2Dcalled-,R%26D%2C%20that%20is,%2850%20%25%29,-%E2%80%9Cx%E2%80%9D',
    );
  });
  test('comes back as it was from a reader of directives, whatever the words', () => {
    const directive = fc.record(
      { prefix: text, start: text, end: text, suffix: text },
      { requiredKeys: ['start'] },
    );
    fc.assert(
      fc.property(directive, (any) => {
        const written = textDirective(any);
        expect(written).toMatch(/^:~:text=[A-Za-z0-9._%,-]+$/);
        expect(parseDirective(written)).toEqual(any);
      }),
    );
  });
  test('refuses half a surrogate pair', () => {
    expect(() => textDirective({ start: '\ud800' })).toThrow(URIError);
  });
});

describe('passageDirective(runs, from, to)', () => {
  const runs = ['Batteries lead.', 'The heart of a car is its battery, the heart of trade', 'its charge'];
  const of = (from: [number, number], to: [number, number]) =>
    passageDirective(runs, { run: from[0], offset: from[1] }, { run: to[0], offset: to[1] });

  test('words that stand once need nothing else; parts of words are widened', () => {
    expect(of([1, 10], [1, 18])).toEqual({ start: 'of a car' });
    expect(of([1, 11], [1, 16])).toEqual({ start: 'of a car' });
  });
  test('words that stood before get the words around them', () => {
    expect(of([1, 35], [1, 44])).toEqual({ start: 'the heart', prefix: 'battery,', suffix: 'of' });
  });
  test('over several runs it is the first words and the last', () => {
    expect(of([0, 0], [2, 3])).toEqual({ start: 'Batteries lead.', end: 'its', suffix: 'charge' });
  });
  test('what cannot be told apart has none', () => {
    expect(
      passageDirective(['again', 'again'], { run: 1, offset: 0 }, { run: 1, offset: 5 }),
    ).toBeUndefined();
    expect(of([1, 53], [1, 53])).toBeUndefined();
    expect(of([2, 0], [1, 5])).toBeUndefined();
  });

  test('a browser that takes the first fitting place takes the passage, whatever the page', () => {
    const word = fc.constantFrom(
      'a',
      'The',
      'the',
      'car',
      'cars',
      'R&D,',
      'so-called',
      '67.1\u202f%',
      'é',
      '(x)',
    );
    const page = fc.array(fc.array(word, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 5 });
    let led = 0;
    fc.assert(
      fc.property(page, fc.infiniteStream(fc.nat()), (words, numbers) => {
        const pick = (limit: number) => (numbers.next().value ?? 0) % limit;
        const spot = () => {
          const run = pick(words.length);
          return { run, word: pick(words[run]?.length ?? 1) };
        };
        const [first, last] = [spot(), spot()].sort((a, b) => a.run - b.run || a.word - b.word);
        if (!first || !last) return;
        const texts = words.map((run) => run.join(' '));
        const offset = (run: number, upTo: number) =>
          (words[run] ?? []).slice(0, upTo).reduce((sum, one) => sum + one.length + 1, 0);
        const from = { run: first.run, offset: offset(first.run, first.word) };
        const to = { run: last.run, offset: offset(last.run, last.word + 1) - 1 };
        const directive = passageDirective(texts, from, to);
        if (!directive) return;
        led += 1;
        expect(findDirective(texts, directive)).toEqual({ from, to });
      }),
      { numRuns: 2000 },
    );
    expect(led).toBeGreaterThan(200);
  });
});

test('foldText(text) folds a beginning as it folds the whole', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(foldText(a + b).startsWith(foldText(a))).toBe(true);
    }),
  );
  expect(foldText('Café ÉTÉ')).toBe('cafe ete');
});
