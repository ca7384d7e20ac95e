import type { NodeRecords } from '../argument/nodeOf.ts';
import { verdictOf } from '../claim/verdictOf.ts';
import type { NumberedFigure } from '../edition/parseFigures.ts';
import { printedSays } from '../format/editorText.ts';
import type { Claim } from '../schema/claim.ts';
import type { Check } from '../schema/factCheck.ts';
import type { Cell } from '../schema/figure.ts';
import type { ContextSeries } from '../schema/independentSeries.ts';
import type { ContextSource } from '../schema/independentSource.ts';
import type { Note } from '../schema/note.ts';
import type { Relation } from '../schema/relation.ts';
import type { Source } from '../schema/source.ts';
import { actorsTable } from './actorsTable.ts';
import { edgesTable, nodesTable } from './argumentTables.ts';
import { claimsTable } from './claimsTable.ts';
import type { DataTable } from './dataTable.ts';
import { checksTable, evidenceTable, notesTable } from './factCheckTables.ts';
import { figureTable } from './figureTable.ts';
import { contextSourcesTable, seriesTable } from './seriesTable.ts';
import { sourcesTable } from './sourcesTable.ts';
import { termsTable } from './termsTable.ts';

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
