import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../src/lib/cards/cardsOf.ts';
import { exampleTargets } from '../../src/lib/citation/citeTargets.ts';
import { wholeDownloads } from '../../src/lib/downloads/downloadList.ts';
import { editionDocuments } from '../../src/lib/downloads/editionDocuments.ts';
import { editionTables } from '../../src/lib/downloads/editionTables.ts';
import type { Edition } from '../../src/lib/edition/edition.ts';
import type { EditionRecords } from '../../src/lib/edition/editionRecords.ts';
import type { Features } from '../../src/lib/edition/featuresOf.ts';
import { joinEdition } from '../../src/lib/edition/joinEdition.ts';
import { parseClaims } from '../../src/lib/edition/parseClaims.ts';
import { numberFigures, parseFigure } from '../../src/lib/edition/parseFigures.ts';
import { parseRecords } from '../../src/lib/edition/parseRecords.ts';
import { isAboutWorld } from '../../src/lib/edition/verdictOf.ts';
import { saySources } from '../../src/lib/format/saySources.ts';
import { claim, subtract } from '../../src/lib/schema/formula.ts';
import { source } from '../../src/lib/schema/source.ts';
import { searchDocuments } from '../../src/lib/search/searchDocuments.ts';
import { anchorsOf } from '../../src/lib/urls/anchorsOf.ts';
import { hasFile, menuOf, pagesOf } from '../../src/lib/urls/namedPages.ts';
import { pathOf } from '../../src/lib/urls/pathOf.ts';
import * as whole from '../../src/records.ts';

const records: EditionRecords = whole;

const map = <Value>(all: Readonly<Record<string, Value>>, change: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(all).map(([id, value]) => [id, change(value)]));

/** Relations whose ends are there. */
const relationsOf = ({ actors, terms, concepts, relations }: EditionRecords) =>
  Object.fromEntries(
    Object.entries(relations).filter(([, { from, to }]) =>
      [from, to].every((id) => id in actors || id in terms || id in concepts),
    ),
  );

/** Without figures, which name records in their tables, and without what draws them. */
const noFigures = (): Partial<EditionRecords> => ({
  figures: {},
  hero: undefined,
  sketches: [],
  framework: records.framework && { ...records.framework, figure: undefined },
});

/** The records without one kind, and without what names it. */
const without: Readonly<Partial<Record<keyof Features, () => Partial<EditionRecords>>>> = {
  actors: () => ({
    ...noFigures(),
    actors: {},
    claims: map(records.claims, (claim) => ({ ...claim, actors: [] })),
    sources: map(records.sources, (source) => ({ ...source, reports: undefined })),
    relations: relationsOf({ ...records, actors: {} }),
  }),
  changes: () => ({ changes: [] }),
  citations: () => ({ citations: {} }),
  factChecks: () => ({ factChecks: {} }),
  figures: noFigures,
  framework: () => ({ framework: undefined, concepts: {}, relations: {} }),
  highlights: () => ({ highlights: [] }),
  notes: () => ({ notes: {} }),
  sources: () => ({
    ...noFigures(),
    sources: {},
    citations: {},
    claims: map(records.claims, (claim) => ({ ...claim, sources: [] })),
  }),
  terms: () => ({ terms: {}, relations: relationsOf({ ...records, terms: {} }) }),
  whatIfs: () => ({ whatIfs: [], sketches: [] }),
};

/** Every path that what is computed for pages leads to. */
function pathsOf(edition: Edition): string[] {
  return [
    ...menuOf(edition).map(({ path }) => path),
    ...anchorsOf(edition).map(({ url }) => url),
    ...searchDocuments(edition, []).map(({ path }) => path),
    ...exampleTargets(edition).map(([, { reference }]) => pathOf(reference)),
    ...Object.values(cardsOf(edition)).flatMap(({ links }) => links.map(([, path]) => path)),
  ].map((path) => path.split('#')[0] ?? '');
}

describe.each(Object.entries(without))('an edition without %s', (kind, cut) => {
  const edition = joinEdition({ ...records, ...cut() });

  test('has none of them', () => {
    expect(edition.has[kind as keyof Features]).toBe(false);
  });

  test('leads to no page that it does not have', () => {
    expect(pathsOf(edition).filter((path) => !hasFile(edition, path))).toEqual([]);
  });

  test('gives away no empty table, and no key that leads to one', () => {
    const tables = editionTables(edition);
    const names = tables.map(({ name }) => name);
    expect(tables.filter(({ rows }) => rows.length === 0)).toEqual([]);
    expect(
      tables.flatMap(({ foreignKeys = [] }) => foreignKeys.filter(({ table }) => !names.includes(table))),
    ).toEqual([]);
    expect(editionDocuments(edition).filter(({ content, shapes }) => !some(content, shapes))).toEqual([]);
  });
});

function some(content: Readonly<Record<string, unknown>>, shapes: object): boolean {
  return Object.keys(shapes).some((list) => (content[list] as readonly unknown[]).length > 0);
}

/** A paper and its sections alone. */
const bare = {
  meta: records.meta,
  sections: records.sections,
  sectionNumbers: records.sectionNumbers,
  ...Object.fromEntries(
    ['claims', 'sources', 'citations', 'actors', 'terms', 'concepts', 'relations', 'factChecks', 'notes']
      .concat(['figures', 'independentSeries', 'independentSources', 'whatIfBases'])
      .concat(['tables', 'equations', 'images', 'remarks'])
      .map((kind) => [kind, {}]),
  ),
  ...Object.fromEntries(['highlights', 'whatIfs', 'sketches', 'changes'].map((kind) => [kind, []])),
} as unknown as EditionRecords;

describe('an edition of a paper, its sections and its claims alone', () => {
  const [id = '', stated] = Object.entries(records.claims).find(([, one]) => isAboutWorld(one)) ?? [];
  const edition = joinEdition({
    ...bare,
    claims: stated ? { [id]: { ...stated, sources: [], actors: [] } } : {},
  });

  test('has a menu of what there is, of each area the first page, and the page of claims in the place of the evidence', () => {
    expect(menuOf(edition).map(({ name }) => name)).toEqual(['Read', 'Claims', 'Search']);
  });

  test('has in its foot the pages that need nothing else', () => {
    expect(pagesOf(edition).map(({ path }) => path)).toEqual(
      ['index', 'search', 'claims', 'paper', 'data', 'cite', 'about'].map((name) => `${name}.html`),
    );
  });

  test('has neither a lens nor a state of its claims, as nobody checked any', () => {
    expect(edition.lenses).toEqual([]);
    expect(edition.claims.all.map(({ state, aboutWorld }) => [state, aboutWorld])).toEqual([
      [undefined, true],
    ]);
  });

  test('tells in its cards of no source, and in its downloads of no reference list', () => {
    const facts = Object.values(cardsOf(edition)).flatMap((card) => card.facts.map(([label]) => label));
    expect(facts).not.toContain('Source');
    expect(wholeDownloads(edition).filter(({ path }) => path.includes('references'))).toEqual([]);
  });
});

test('what is the paper’s own result, or follows from such alone, is said to be so wherever a source would be', () => {
  const [paragraph = ''] = Object.values(records.sections).flatMap(({ paragraphs }) => paragraphs);
  const sources = parseRecords('source', source, {
    census: {
      role: 'reference',
      kind: 'scholarly',
      csl: { type: 'book', title: 'A census', issued: { 'date-parts': [[2020]] } },
      short: 'A census, 2020',
      language: 'en',
      paragraphs: [paragraph],
    },
  });
  const stated = (number: number, fields: object) => ({
    paragraph,
    subject: 'Lamps',
    measure: 'share of lit streets',
    kind: 'measurement' as const,
    value: { number },
    unit: 'percent' as const,
    qualifier: 'exact' as const,
    period: '2020',
    scope: 'a town',
    sources: [],
    locator: `${number} %`,
    ...fields,
  });
  const drawn = parseFigure({
    id: 'lit-streets',
    title: 'Streets are lit',
    subtitle: 'Share of lit streets, per cent',
    alt: 'Two bars.',
    section: Object.keys(records.sections)[0] ?? '',
    panels: [{ draw: () => ({ marks: [] }) }],
    table: { columns: ['Value'], rows: [[{ claim: 'north' }], [{ claim: 'south' }]] },
  });
  const joined = (fields: object) => {
    const claims = parseClaims({
      stated: { north: stated(12, fields), south: stated(10, fields) },
      derived: {
        'gap-computed': {
          subject: 'Lamps',
          measure: 'distance of the shares',
          kind: 'measurement',
          unit: 'percentage-points',
          decimals: 0,
          period: '2020',
          scope: 'a town',
          formula: subtract(claim('north'), claim('south')),
        },
      },
    } as never);
    return joinEdition({ ...bare, sources, claims, figures: numberFigures([drawn]) } as EditionRecords);
  };
  const ofDerived = (edition: Edition) =>
    new Set(edition.claims.all.filter(({ voice }) => voice === 'derived').map(({ ownResult }) => ownResult));
  const [own, none] = [joined({ own: true }), joined({})];
  expect([ofDerived(own), ofDerived(none)]).toEqual([new Set([true]), new Set([false])]);
  const sourced = joined({ own: true, sources: ['census'] });
  const says = (edition: Edition) => {
    const { ownResults, unsourced } = edition.figures.get(drawn.id);
    return { ownResults, unsourced };
  };
  expect(says(own)).toEqual({ ownResults: true, unsourced: false });
  expect(says(none)).toEqual({ ownResults: false, unsourced: true });
  const given = editionTables(own).find(({ name }) => name === 'claims');
  const [id, column] = ['id', 'own'].map(
    (name) => given?.columns.findIndex((one) => one.name === name) ?? -1,
  );
  expect(given?.rows.filter((row) => row[column ?? -1] === true).map((row) => row[id ?? -1])).toEqual([
    'north',
    'south',
  ]);
  // A result that has a source too is said to be of that.
  expect(says(sourced)).toEqual({ ownResults: false, unsourced: false });
});

describe('saySources', () => {
  const source = (role: 'footnote' | 'reference' | 'named-in-text', paragraphs: string[] = ['1-1']) => ({
    role,
    paragraphs,
    urlProblem: undefined,
  });

  test.each([
    [[source('footnote')], 0, 'The paper gives 1 footnote.'],
    [
      [source('reference', []), source('reference')],
      3,
      'The paper gives 2 references. 1 entry of its list is cited nowhere; it makes 3 citations.',
    ],
    [[source('named-in-text'), source('named-in-text')], 0, 'The paper names 2 sources in running text.'],
    [
      [source('footnote'), source('reference'), source('named-in-text')],
      1,
      'The paper gives 1 footnote and 1 reference, and names 1 more in running text. It makes 1 citation.',
    ],
  ])('says of %j what there is', (sources, citations, says) => {
    expect(saySources(sources, citations)).toBe(says);
  });

  test('claims no more than what is restated, where that is not the whole paper', () => {
    expect(saySources([source('reference', []), source('reference')], 0, true)).toBe(
      'In the parts that are restated the paper gives 2 references.',
    );
  });
});
