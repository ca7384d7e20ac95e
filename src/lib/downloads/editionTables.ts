import type { Edition } from '../edition/edition.ts';
import { printedSays } from '../format/editorText.ts';
import { formatCell } from '../format/formatCell.ts';
import type { Cell } from '../schema/figure.ts';
import { actorsTable } from './actorsTable.ts';
import { edgesTable, nodesTable } from './argumentTables.ts';
import { claimsTable } from './claimsTable.ts';
import type { DataTable } from './dataTable.ts';
import { checksTable, evidenceTable, notesTable } from './factCheckTables.ts';
import { figureTable } from './figureTable.ts';
import { contextSourcesTable, seriesTable } from './seriesTable.ts';
import { sourcesTable } from './sourcesTable.ts';
import { termsTable } from './termsTable.ts';

/**
 * Every table that an edition gives away, in the order in which a reader should meet them.
 *
 * @param more tables from elsewhere
 * @throws Error when two tables have one name
 */
export function editionTables(edition: Edition, more: readonly DataTable[] = []): readonly DataTable[] {
  const relations = edition.relations.all;
  const checks = printedSays(edition.factChecks.all, edition.claims);
  const print = (cell: Cell) => formatCell(cell, edition);
  const tables = [
    claimsTable(edition.claims.all),
    sourcesTable(edition.sources.all),
    actorsTable(edition.actors.all),
    termsTable(edition.terms.all),
    nodesTable(edition),
    edgesTable(relations),
    checksTable(checks),
    evidenceTable(checks),
    contextSourcesTable(edition.independentSources.all),
    notesTable(printedSays(edition.notes.all, edition.claims)),
    ...edition.independentSeries.all.map((series) => seriesTable(series, edition.independentSources)),
    ...edition.figures.all.map((figure) => figureTable(figure, print)),
    ...more,
  ];
  const twice = tables.find(({ name }, index) => tables.findIndex((table) => table.name === name) !== index);
  if (twice) throw new Error(`two tables are called “${twice.name}”; give one of them another name`);
  return tables;
}
