import { describe, expect, test } from 'vitest';
import { parseClaims } from '../../src/lib/edition/parseClaims.ts';
import { parseFigure } from '../../src/lib/edition/parseFigures.ts';
import { issuesOf } from '../../src/lib/edition/parseRecords.ts';
import { parseChanges } from '../../src/lib/releases/parseChanges.ts';
import type { DerivedClaimInput, StatedClaimInput } from '../../src/lib/schema/claim.ts';
import { numberOf } from '../../src/lib/schema/claimValue.ts';
import { concept } from '../../src/lib/schema/concept.ts';
import { period } from '../../src/lib/schema/date.ts';
import { editionMeta } from '../../src/lib/schema/editionMeta.ts';
import { type FigureInput, type Panel, type View, viewsOf } from '../../src/lib/schema/figure.ts';
import {
  add,
  claim,
  constant,
  divide,
  multiply,
  percent,
  raise,
  subtract,
} from '../../src/lib/schema/formula.ts';

describe('defineClaims', () => {
  const stated: StatedClaimInput = {
    paragraph: '1-2',
    subject: 'China',
    measure: 'share',
    kind: 'measurement',
    value: { number: 2.68 },
    unit: 'percent',
    qualifier: 'exact',
    period: '2024',
    scope: 'China',
    sources: ['nbs'],
    locator: 'four words of text',
  };
  const derived: DerivedClaimInput = {
    subject: 'China',
    measure: 'gap',
    kind: 'measurement',
    unit: 'percentage-points',
    period: null,
    scope: 'China',
    formula: subtract(claim('a'), claim('b')),
    decimals: 2,
  };
  const eu = { ...stated, value: { number: 2.11 } };

  test('parseClaims computes a derived claim from its inputs and rounds it', () => {
    const claims = parseClaims({ stated: { a: stated, b: eu }, derived: { gap: derived } });
    expect(numberOf(claims.gap)).toBe(0.57);
    expect(claims.gap).toMatchObject({ status: 'derived', paragraph: '1-2', section: '1', sources: ['nbs'] });
    expect(claims.a.status).toBe('as-stated');
  });

  describe('parseClaims refuses', () => {
    test.each<[string, Record<string, unknown>, Record<string, unknown>, RegExp]>([
      [
        'an unknown field',
        { a: { ...stated, colour: 'red' } },
        {},
        /claim “a”, field colour: there is no such field/,
      ],
      [
        'a number that is none',
        { a: { ...stated, value: { number: Number.NaN } } },
        {},
        /claim “a”, field value/,
      ],
      [
        'two kinds of value at once',
        { a: { ...stated, value: { number: 1, text: 'one' } } },
        {},
        /claim “a”, field value/,
      ],
      [
        'an unknown unit',
        { a: { ...stated, unit: 'furlong' } },
        {},
        /claim “a”, field unit: “furlong” is none of .+ or add it to src\/data\/units\.ts/,
      ],
      ['an unknown qualifier', { a: { ...stated, qualifier: 'surely' } }, {}, /claim “a”, field qualifier/],
      [
        'a long locator',
        { a: { ...stated, locator: 'one two three four five six seven' } },
        {},
        /at most six words/,
      ],
      ['a paragraph of another form', { a: { ...stated, paragraph: '§1' } }, {}, /like “2.1-3”/],
      ['an id that no address could have', { 'A b': stated }, {}, /lower-case words joined by hyphens/],
      ['an id that no file on Windows could have', { aux: stated }, {}, /keeps for a device/],
      ['an id that no disk could hold', { ['a'.repeat(121)]: stated }, {}, /at most 120 characters/],
      [
        'a unit that no number can have, of a value that is computed',
        { a: stated, b: eu },
        { gap: { ...derived, unit: 'none' } },
        /derived claim “gap”, field unit: “none” is no unit for such a value: write the unit of the number/,
      ],
      [
        'a derived claim that types its qualifier',
        { a: stated, b: eu },
        { gap: { ...derived, qualifier: 'exact' } },
        /derived claim “gap”.*qualifier/,
      ],
      [
        'a division by zero',
        { a: stated, b: { ...eu, value: { number: 0 } } },
        { gap: { ...derived, formula: divide(claim('a'), claim('b')) } },
        /“gap” divides by zero, or comes to no number – let its formula divide by nothing/,
      ],
      [
        'a power of what is below zero',
        { a: stated, b: eu },
        { gap: { ...derived, formula: raise(subtract(claim('b'), claim('a')), constant(0.5)) } },
        /“gap” divides by zero, or comes to no number/,
      ],
      [
        'an input that changes nothing',
        { a: stated, b: eu },
        { gap: { ...derived, formula: add(claim('a'), multiply(constant(0), claim('b'))) } },
        /“gap” takes “b”, which changes nothing in its result – take it out of the formula/,
      ],
      [
        'a formula without a claim',
        { a: stated },
        { gap: { ...derived, formula: constant(3) } },
        /“gap” names no claim in its formula – write claim\(…\)/,
      ],
      [
        'an operation with a term too few',
        { a: stated },
        { gap: { ...derived, formula: { operation: 'sum', terms: [claim('a')] } } },
        /“gap”, field formula: an operation has two terms/,
      ],
      [
        'a ratio that is said to be a constant',
        { a: stated, b: eu },
        { gap: { ...derived, formula: percent(divide(claim('a'), claim('b')) as never) } },
        /“gap”, field formula.constant: constant\(…\) and percent\(…\) take a number: of a ratio write divide\(…\) alone/,
      ],
      [
        'an operation that is none',
        { a: stated },
        { gap: { ...derived, formula: { operation: 'root', terms: [claim('a')] } } },
        /“gap”, field formula.operation/,
      ],
      [
        'a value in words',
        { a: { ...stated, value: { text: 'much' }, unit: 'none' }, b: eu },
        { gap: derived },
        /“gap” takes “a”, whose value is in words/,
      ],
      [
        'a multiple of nothing in particular',
        { a: { ...stated, qualifier: 'ratio-without-base' }, b: eu },
        { gap: derived },
        /“gap” has no qualifier: an input is “ratio-without-base”, with no value behind it/,
      ],
      [
        'a claim of the paper that is not bounded',
        { a: { ...stated, qualifier: 'not-bounded' } },
        {},
        /claim “a”, field qualifier/,
      ],
      [
        'a span of one year',
        { a: { ...stated, value: { from: 2020, to: 2020 }, unit: 'year' } },
        {},
        /claim “a”, field value: a span goes from a year to a later one/,
      ],
      [
        'an input that does not exist',
        { a: stated },
        { gap: derived },
        /“gap” takes claim “b”, which does not exist – name a claim that stands before it/,
      ],
      [
        'an id used twice',
        { a: stated, b: eu, gap: stated },
        { gap: derived },
        /derived claim “gap” has the id of another claim/,
      ],
    ])('%s', (_, stated, derived, message) => {
      expect(() => parseClaims({ stated, derived } as never)).toThrow(message);
    });
  });

  describe('a context claim', () => {
    const series = {
      id: 'share',
      unit: 'percent',
      points: [{ line: 'china', at: '2024', value: 40.9, qualifier: 'about', source: 'press', note: '' }],
    } as never;
    const point = {
      subject: 'China',
      measure: 'share',
      kind: 'measurement',
      scope: 'China',
      beside: 'a',
      point: ['share', 'china', '2024'],
    } as const;
    const { point: _, ...said } = point;
    const fact = { ...said, qualifier: 'exact', period: '2024', source: 'press' };
    const define = (context: object) =>
      parseClaims({ stated: { a: stated }, context, series: { share: series }, derived: {} } as never);

    test('has the value, unit, qualifier, time and source of its point, and no source of the paper', () => {
      expect(define({ other: point })).toMatchObject({
        other: {
          status: 'context',
          value: { number: 40.9 },
          unit: 'percent',
          qualifier: 'about',
          period: '2024',
          sources: [],
          context: { beside: 'a', source: 'press', series: 'share' },
        },
      });
    });

    test.each<[string, object, RegExp]>([
      ['beside a claim that is none', { other: { ...point, beside: 'b' } }, /stands beside “b”/],
      ['with the id of a claim of the paper', { a: point }, /independent claim “a” has the id/],
      [
        'of a point that is none',
        { other: { ...point, point: ['share', 'china', '2023'] } },
        /has no point “china” at 2023/,
      ],
      [
        'of words in per cent',
        { other: { ...fact, value: { text: 'much' }, unit: 'percent' } },
        /independent claim “other”, field unit: “percent” is no unit for such a value: write none/,
      ],
      [
        'with a typed value beside its point',
        { other: { ...point, value: { number: 1 } } },
        /independent claim “other”/,
      ],
    ])('is refused %s', (_, context, message) => {
      expect(() => define(context)).toThrow(message);
    });

    test('makes what is derived from it independent too', () => {
      const claims = parseClaims({
        stated: { a: stated },
        context: { other: point },
        series: { share: series },
        derived: { gap: { ...derived, formula: subtract(claim('a'), claim('other')) } },
      });
      expect(claims.gap?.derivation?.from).toBe('context');
    });
  });
});

describe('defineFigure', () => {
  const panel: Panel = { draw: () => ({}) };
  const other: Panel = { draw: () => ({ width: 1 }) };
  const first: View = { id: 'stated', label: 'as stated', says: 'This is stated.', panels: [panel] };
  const second: View = { id: 'derived', label: 'derived', says: 'This follows.', panels: [other] };
  const figure = {
    id: 'bars',
    title: 'Bars are long',
    subtitle: 'Length.',
    alt: 'Bars.',
    section: '1',
    table: { columns: ['a'], rows: [['b']] },
  } as const satisfies Partial<FigureInput>;
  const withViews = (...views: readonly [View, View, ...View[]]) =>
    parseFigure({ ...figure, control: { legend: 'Bars', views } });

  test('parseFigure takes the panels of the first view', () => {
    expect(withViews(first, second).panels).toEqual([panel]);
    expect(parseFigure({ ...figure, panels: [other] }).panels).toEqual([other]);
  });

  test('parseFigure takes sentences that end as Chinese ones do', () => {
    expect(withViews({ ...first, says: '很长。' }, second).control?.views[0].says).toBe('很长。');
  });

  test('parseFigure takes a title of 70 characters, and words that the first view has as the figure', () => {
    const title = '龙'.repeat(35) + 'x'.repeat(35);
    expect(parseFigure({ ...figure, title, panels: [panel] }).title).toBe(title);
    expect(withViews({ ...first, title: figure.title, alt: figure.alt }, second).title).toBe(figure.title);
  });

  test('viewsOf gives each view its own words, or those of the figure', () => {
    const own = { title: 'Broad', subtitle: 'Breadth.', alt: 'Broad bars.' };
    const words = (view: View) =>
      viewsOf(withViews(first, view)).map(({ title, subtitle, alt }) => [title, subtitle, alt]);
    const shown = [figure.title, figure.subtitle, figure.alt];
    expect(words({ ...second, ...own })).toEqual([shown, ['Broad', 'Breadth.', 'Broad bars.']]);
    expect(words(second)).toEqual([shown, [figure.title, figure.subtitle, 'derived. This follows.']]);
  });

  test.each([
    [
      'the legend of its control is empty',
      () => parseFigure({ ...figure, control: { legend: ' ', views: [first, second] } }),
    ],
    ['two views have the id “stated”', () => withViews(first, { ...second, id: 'stated' })],
    ['id “Two Chips” of a view', () => withViews(first, { ...second, id: 'Two Chips' })],
    ['view “derived” has no label', () => withViews(first, { ...second, label: '' })],
    ['view “derived” says “This follows”', () => withViews(first, { ...second, says: 'This follows' })],
    ['view “derived” says “Loosely”', () => withViews(first, { ...second, assumes: 'Loosely' })],
    ['has 7 views', () => withViews(first, second, ...'cdefg'.split('').map((id) => ({ ...second, id })))],
    ['title is a clause without', () => parseFigure({ ...figure, title: 'Long.', panels: [panel] })],
    ['title is two clauses', () => parseFigure({ ...figure, title: 'Long; broad too', panels: [panel] })],
    ['title is a clause without', () => parseFigure({ ...figure, title: '很长。', panels: [panel] })],
    ['title is two clauses', () => parseFigure({ ...figure, title: '很长；也很宽', panels: [panel] })],
    [
      'title has 71 characters as printed',
      () => parseFigure({ ...figure, title: 'x'.repeat(71), panels: [panel] }),
    ],
    [
      'the title of view “derived” has 71 characters',
      () => withViews(first, { ...second, title: 'x'.repeat(71) }),
    ],
    ['the title of view “derived” is a clause', () => withViews(first, { ...second, title: 'Broad.' })],
    ['view “derived” has an empty subtitle', () => withViews(first, { ...second, subtitle: ' ' })],
    [
      'first view “stated” has another title than the figure',
      () => withViews({ ...first, title: 'Broad' }, second),
    ],
    [
      'row 1 of its table has 1 cells under 2',
      () => parseFigure({ ...figure, table: { columns: ['a', 'b'], rows: [['b']] }, panels: [panel] }),
    ],
    ['panel 1 leads, but its first view has 1', () => parseFigure({ ...figure, panels: [panel], lead: 1 })],
  ])('parseFigure refuses: %s', (message, define) => {
    expect(define).toThrow(message);
  });
});

describe('words', () => {
  const said = (parse: () => unknown) => {
    try {
      return parse();
    } catch (error) {
      return issuesOf((error as { issues: Parameters<typeof issuesOf>[0] }).issues).map(
        ({ field, message }) => `${field}: ${message}`,
      );
    }
  };
  const version = { version: '1.0.0', date: '2026-11-24', says: ['First.'] };

  test.each<[string, () => unknown, string]>([
    [
      'the section of a concept',
      () => concept.parse({ name: 'Market', role: 'force', section: '§2', says: 'So.' }),
      'section: a section is written like “2”, “2.1” or, in an appendix, “A.1”',
    ],
    [
      'the version of the edition',
      () =>
        editionMeta.shape.edition.parse({ name: 'A', description: 'B', version: '1', date: '2026-11-24' }),
      'version: a version is written like “1.0.0”',
    ],
    [
      'a version of the changes',
      () => parseChanges([{ ...version, version: 'one' }], {}),
      '0.version: a version is written like “1.0.0”',
    ],
    [
      'a date of the changes',
      () => parseChanges([{ ...version, date: '24 November' }], {}),
      '0.date: a day is written like “2026-11-23”',
    ],
    [
      'a version that says nothing',
      () => parseChanges([{ ...version, says: [] }], {}),
      '0.says: says nothing: say in a line what is new',
    ],
    [
      'a period of one year as a span',
      () => period.parse('2020/2020'),
      '(all): a span goes from a year to a later one: “2012/2020”; a single year is “2020”',
    ],
  ])('%s is asked for in words', (_, parse, message) => {
    expect(said(parse)).toEqual([message]);
  });
});
