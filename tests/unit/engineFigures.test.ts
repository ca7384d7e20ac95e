import { describe, expect, test } from 'vitest';
import { evidenceMap } from '../../src/figures/evidenceMap.ts';
import { sourceTimeline } from '../../src/figures/sourceTimeline.ts';
import { withEngineFigures } from '../../src/figures/withEngineFigures.ts';
import { sayStates } from '../../src/lib/edition/countClaims.ts';
import { outsideOfClaim } from '../../src/lib/edition/outsideOfClaim.ts';
import { parseClaims } from '../../src/lib/edition/parseClaims.ts';
import { parseRecords } from '../../src/lib/edition/parseRecords.ts';
import { factCheck } from '../../src/lib/schema/factCheck.ts';
import { chartSizes, type Figure, viewsOf } from '../../src/lib/schema/figure.ts';
import { type SourceInput, source } from '../../src/lib/schema/source.ts';
import { meta } from '../../src/records.ts';

const stated = (qualifier: 'exact' | 'about', sources: string[]) => ({
  paragraph: '1-1',
  subject: 'Lamps',
  measure: 'share of lit streets',
  kind: 'measurement' as const,
  value: { number: 12 },
  unit: 'percent' as const,
  qualifier,
  period: '2020',
  scope: 'a town',
  sources,
  locator: 'beside it',
});

const statedClaims = {
  one: stated('exact', ['a']),
  two: stated('about', ['a']),
  three: stated('exact', ['b']),
  four: stated('about', []),
};
const claims = parseClaims({ stated: statedClaims, derived: {} });

const given = (year: number, more: Partial<SourceInput> = {}): SourceInput => ({
  role: 'reference',
  kind: 'scholarly',
  csl: { type: 'book', title: 'A book', issued: { 'date-parts': [[year]] } },
  short: `A book, ${year}`,
  language: 'en',
  paragraphs: ['1-1'],
  ...more,
});

const sources = parseRecords('source', source, {
  a: given(2019),
  b: given(2020),
  c: given(2018),
  d: given(2018),
  e: given(2017),
});

const factChecks = parseRecords('fact check', factCheck, {
  one: {
    claims: ['one', 'two', 'three'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'Nobody says it.',
    sought: 'in the town',
    evidence: [],
    checked: '2026-01-01',
  },
});

const idsOf = (figure: Figure | undefined) => figure && viewsOf(figure).map(({ view }) => view?.id);

/** Draws every view in both widths. */
const draw = (figure: Figure | undefined) =>
  figure &&
  viewsOf(figure).flatMap(({ panels }) =>
    panels.flatMap((panel) => Object.values(chartSizes).map((size) => panel.draw(size))),
  );

/** Everything that a figure says. */
const words = (figure: Figure | undefined) => JSON.stringify(figure);

describe('evidenceMap', () => {
  test('compares fact checks and sources where there are both', () => {
    const map = evidenceMap({ claims, sources, factChecks });
    expect(idsOf(map)).toEqual([
      'qualifier-and-verdict',
      'source-and-verdict',
      'qualifier-and-source',
      'only-hedged',
    ]);
    expect(map?.table.columns).toEqual(['Claim', 'Value', 'Kind of source', 'Independent sources']);
    expect(draw(map)).toHaveLength(8);
  });

  test('says nothing of fact checks where there is none', () => {
    const map = evidenceMap({ claims, sources });
    expect(idsOf(map)).toEqual(['qualifier-and-source', 'only-hedged']);
    expect(words(map)).not.toMatch(/independent/i);
    expect(draw(map)).toHaveLength(4);
  });

  test('says nothing of sources where there is none', () => {
    const map = evidenceMap({ claims, factChecks });
    expect(viewsOf(map as Figure)).toHaveLength(1);
    expect(map?.table.columns).toEqual(['Claim', 'Value', 'Independent sources']);
    expect(map?.control).toBeUndefined();
  });

  test('is not drawn where there is nothing to compare', () => {
    expect(evidenceMap({ claims })).toBeUndefined();
    expect(evidenceMap({ claims: {}, sources, factChecks })).toBeUndefined();
  });

  test('has a line for the paper’s own results, which lack no source', () => {
    const own = parseClaims({
      stated: { ...statedClaims, four: { ...stated('about', []), own: true } },
      derived: {},
    });
    const map = evidenceMap({ claims: own, sources, factChecks });
    expect(map?.table.rows.map((row) => row[2])).toContain('Own result');
    expect(map?.table.rows.map((row) => row[2])).not.toContain('No source given');
    expect(map?.control?.views[1]?.title).toBe('No claim is without a source');
    const lensOf = (claim: object) =>
      outsideOfClaim({ ...claim, voice: 'as-stated', aboutWorld: true, inputRecords: [] } as never);
    expect(lensOf(own.four)).toEqual(['independent']);
    expect(lensOf(claims.four)).toEqual(['sourced', 'independent']);
  });

  test('does not compare what hardly any claim has, and speaks of no zero', () => {
    const { one, four } = claims;
    expect(evidenceMap({ claims: { one, four }, sources, factChecks })).toBeUndefined();
    const map = evidenceMap({ claims, sources, factChecks });
    expect(map?.title).toBe('Independent sources speak of none of the paper’s 4 claims');
    expect(words(map)).not.toMatch(/\b0\b(?!")/);
  });
});

describe('sourceTimeline', () => {
  test('counts by time alone where all sources are of one kind and given in one way, and speaks of no fault', () => {
    const timeline = sourceTimeline(sources);
    expect(timeline?.control).toBeUndefined();
    expect(timeline?.title).toBe('Of 5 sources 1 is dated 2020');
    expect(words(timeline)).not.toMatch(/hollow|leads to no article|twice|decade/i);
    expect(draw(timeline)).toHaveLength(2);
  });

  test('has decades for what is much older, and views where kinds and ways differ', () => {
    const mixed = parseRecords('source', source, {
      a: given(1912),
      b: given(2019),
      c: given(2020),
      d: given(2020),
      e: given(2021, { role: 'footnote', number: 1, kind: 'trade-press', urlProblem: 'It is cut off.' }),
    });
    const timeline = sourceTimeline(mixed, { published: 2021 });
    expect(idsOf(timeline)).toEqual(['year', 'kind', 'role']);
    expect(timeline?.control?.views[0].says).toBe(
      '1 of 5 is of 2021, the year in which the paper appeared; 1 is from before 2015.',
    );
    expect(draw(timeline)).toHaveLength(6);
  });

  test('is not drawn where too few sources are dated', () => {
    const { a: _, ...four } = sources;
    expect(sourceTimeline(four)).toBeUndefined();
    expect(sourceTimeline({})).toBeUndefined();
  });
});

test('withEngineFigures() adds after the edition’s own what it does not place itself', () => {
  const own = evidenceMap({ claims, sources, factChecks }) as Figure;
  const records = { meta, claims, sources, factChecks };
  const places = (figures: Parameters<typeof withEngineFigures>[0]['figures']) =>
    Object.values(withEngineFigures({ ...records, figures })).map(({ id, number }) => `${number} ${id}`);
  expect(places({})).toEqual(['1 evidence-map', '2 source-timeline']);
  const first = { ...own, id: 'own', number: 1 };
  expect(places({ own: first, 'evidence-map': { ...own, number: 2 } })).toEqual([
    '1 own',
    '2 evidence-map',
    '3 source-timeline',
  ]);
});

describe('withEngineFigures() goes on to draw what was published', () => {
  const { one, four } = claims;
  const { a, b } = sources;
  const few = { meta, claims: { one, four }, sources: { a, b }, factChecks: {}, figures: {} };
  const idsWhere = (...published: string[]) =>
    Object.keys(withEngineFigures({ ...few, published: new Set(published) }));

  test.each([
    [[], []],
    [['figures/evidence-map.html'], ['evidence-map']],
    [['figures/source-timeline.html'], ['source-timeline']],
  ])('where %j is published, too few records still draw %j', (published, ids) => {
    expect(idsWhere(...published)).toEqual(ids);
  });

  test('of what is left, in each view and both widths', () => {
    const map = evidenceMap({ claims: few.claims, sources: few.sources, isPublished: true });
    expect(idsOf(map)).toEqual(['qualifier-and-source', 'only-hedged']);
    expect(draw(map)).toHaveLength(4);
    expect(draw(sourceTimeline({ a }, { isPublished: true }))).toHaveLength(2);
  });

  test('with no other view than where enough may be compared', () => {
    const ofPublished = evidenceMap({ claims, sources, factChecks: {}, isPublished: true });
    expect(idsOf(ofPublished)).toEqual(idsOf(evidenceMap({ claims, sources })));
  });

  test('but of nothing there is nothing to draw', () => {
    expect(evidenceMap({ claims: { four }, isPublished: true })).toBeUndefined();
    expect(sourceTimeline({}, { isPublished: true })).toBeUndefined();
  });
});

describe('sayStates() leaves out zeros', () => {
  const none = {
    disputed: 0,
    refined: 0,
    confirmed: 0,
    reported: 0,
    'not-found': 0,
    'not-checkable': 0,
    unchecked: 0,
  };
  test.each([
    [{ reported: 1, unchecked: 34 }, 'other sources report 1 without confirming; 34 are not checked'],
    [
      { disputed: 2, confirmed: 1, 'not-found': 3 },
      'other sources dispute 2, and confirm 1; for 3 nothing was found',
    ],
    [{ 'not-checkable': 1, unchecked: 1 }, '1 cannot be checked, and 1 is not checked'],
  ])('%j', (some, said) => {
    const ofWorld = Object.values(some).reduce((sum, count) => sum + count, 0);
    expect(sayStates({ ofWorld, states: { ...none, ...some } })).toBe(
      `Of ${ofWorld} claims about the world ${said}.`,
    );
  });
});
