import { verdictOf } from '../claim/verdictOf.ts';
import type { NumberedFigure } from '../define/numberFigures.ts';
import type { Cell } from '../figure/figure.ts';
import type { NodeRecords } from '../framework/nodeOf.ts';
import type { Check } from '../records/check.ts';
import type { Claim } from '../records/claim.ts';
import type { ContextSeries } from '../records/contextSeries.ts';
import type { ContextSource } from '../records/contextSource.ts';
import type { Note } from '../records/note.ts';
import type { Relation } from '../records/relation.ts';
import type { Source } from '../records/source.ts';
import type { DataTable } from './dataTable.ts';
import { printedSays } from './printedSays.ts';
import { actorsTable } from './tables/actorsTable.ts';
import { checksTable } from './tables/checksTable.ts';
import { claimsTable } from './tables/claimsTable.ts';
import { contextSourcesTable } from './tables/contextSourcesTable.ts';
import { edgesTable } from './tables/edgesTable.ts';
import { evidenceTable } from './tables/evidenceTable.ts';
import { figureTable } from './tables/figureTable.ts';
import { nodesTable } from './tables/nodesTable.ts';
import { notesTable } from './tables/notesTable.ts';
import { seriesTable } from './tables/seriesTable.ts';
import { sourcesTable } from './tables/sourcesTable.ts';
import { termsTable } from './tables/termsTable.ts';

type ById<Item> = Readonly<Record<string, Item>>;

/** The records of an edition that go out as tables. */
export interface TabledEdition extends NodeRecords {
  readonly claims: ById<Claim>;
  readonly sources: ById<Source>;
  readonly relations: ById<Relation>;
  readonly checks: ById<Check>;
  readonly notes: ById<Note>;
  readonly contextSeries: ById<ContextSeries>;
  readonly contextSources: ById<ContextSource>;
  readonly figures: ById<NumberedFigure>;
}

/**
 * Every table that an edition gives away, in the order in which a reader should meet them.
 *
 * @param print how a cell of a figure's table is printed
 * @param more tables from elsewhere
 * @throws Error when two tables have one name
 */
export function editionTables(
  edition: TabledEdition,
  print: (cell: Cell) => string,
  more: readonly DataTable[] = [],
): readonly DataTable[] {
  const relations = Object.values(edition.relations);
  const checks = printedSays(edition.checks, edition.claims);
  const tables = [
    claimsTable(Object.values(edition.claims), (claim) => verdictOf(claim, edition.checks)),
    sourcesTable(Object.values(edition.sources)),
    actorsTable(Object.values(edition.actors)),
    termsTable(Object.values(edition.terms)),
    nodesTable(edition, relations),
    edgesTable(relations),
    checksTable(checks),
    evidenceTable(checks),
    contextSourcesTable(Object.values(edition.contextSources)),
    notesTable(printedSays(edition.notes, edition.claims)),
    ...Object.values(edition.contextSeries).map((series) => seriesTable(series, edition.contextSources)),
    ...Object.values(edition.figures).map((figure) => figureTable(figure, print)),
    ...more,
  ];
  const twice = tables.find(({ name }, index) => tables.findIndex((table) => table.name === name) !== index);
  if (twice) throw new Error(`two tables are called “${twice.name}”; give one of them another name`);
  return tables;
}
