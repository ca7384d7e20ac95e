import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { units } from '../../src/data/units.ts';
import * as records from '../../src/records.ts';
import { withoutComments } from './imports.ts';

/** Figures that the engine draws of any edition: their ids are the engine's. */
const ofTheEngine = ['evidence-map', 'source-timeline'];

/** Everything but the edition: its records and prose, and what is tested of it. */
const engineFiles = globSync(['{src,integrations,scripts,bench,tests}/**/*.{ts,astro,css,mjs}'])
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !/^(src\/(data|content)|tests\/edition)\//.test(file))
  .sort();

/** The ids of an edition that nothing but its own records can mean: words joined by a hyphen. */
function idsOf(edition: Partial<typeof records>): string[] {
  const { claims, sources, citations, actors, terms, concepts, factChecks, notes } = edition;
  const { independentSeries, independentSources, figures, whatIfBases } = edition;
  const kinds = [claims, sources, citations, actors, terms, concepts, factChecks, notes];
  const ids = [...kinds, independentSeries, independentSources, figures, whatIfBases].flatMap((kind) =>
    Object.keys(kind ?? {}),
  );
  return ids.filter((id) => id.includes('-') && !ofTheEngine.includes(id));
}

/** What an edition calls its paper, and who wrote it. */
function namesOf({ meta: { paper, edition } }: Pick<typeof records, 'meta'>): string[] {
  const authors = paper.authors.flatMap(({ family, given, literal }) =>
    literal
      ? [literal]
      : family && given
        ? [`${family} ${given}`, `${given} ${family}`, `${family}, ${given}`]
        : [],
  );
  return [paper.title, paper.doi, paper.container, edition.name, ...authors].flatMap((name) => name ?? []);
}

/** @returns what of an edition a text names, each once: ids as they stand in quotes, tags and addresses, names anywhere */
function namedIn(text: string, ids: ReadonlySet<string>, names: readonly string[]): string[] {
  const quoted = text.matchAll(/(?<=['"`/#{>])[a-z0-9]+(?:-[a-z0-9]+)+(?=['"`/.#}<])/g);
  return [
    ...new Set([
      ...[...quoted].map(([id]) => id).filter((id) => ids.has(id)),
      ...names.filter((name) => text.includes(name)),
    ]),
  ];
}

describe('no file of the engine and no test of it names anything of the edition', () => {
  const ids = new Set(idsOf(records));
  const names = namesOf(records);
  const own = Object.keys(units).map((unit) => `unit: '${unit}'`);

  test('neither an id nor its title nor who wrote it nor a unit of its own', () => {
    const wrong = engineFiles.flatMap((file) => {
      const found = namedIn(withoutComments(readFileSync(file, 'utf8')), ids, [...names, ...own]);
      return found.length ? [`${file} names ${found.join(', ')}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test('the engine is read whole', () => {
  for (const folder of [
    'src/lib/',
    'src/pages/',
    'src/client/',
    'src/styles/',
    'integrations/',
    'scripts/',
    'tests/unit/',
    'tests/site/',
    'tests/browser/',
  ])
    expect(engineFiles.filter((file) => file.startsWith(folder)).length).toBeGreaterThan(9);
});

test.each([
  [`get('heat-share')`, ['heat-share']],
  [`href="claims/heat-share.html#top"`, ['heat-share']],
  [`<Num id="heat-share" />`, ['heat-share']],
  [`// heat-share`, []],
  [`a - heat-share-2`, []],
  [`says “A Paper” by Ann Doe`, ['Ann Doe']],
])('in %j it finds %j', (text, found) => {
  expect(namedIn(withoutComments(text), new Set(['heat-share']), ['Ann Doe'])).toEqual(found);
});
