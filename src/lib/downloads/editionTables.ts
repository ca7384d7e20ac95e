import * as words from '#edition/data/language.ts';
import type { Edition, JoinedFigure } from '../edition/edition.ts';
import { pointOf } from '../edition/series.ts';
import { intervalOf } from '../edition/statedInterval.ts';
import { formatEditorTexts } from '../format/editorText.ts';
import { formatCell } from '../format/formatCell.ts';
import { numberOf } from '../schema/claimValue.ts';
import type { Cell } from '../schema/figure.ts';
import type { Source } from '../schema/source.ts';
import { claimRow, claimRowOf } from './claimRow.ts';
import { columnOf, type DataTable, recordTable } from './dataTable.ts';
import { paperTableData } from './paperTableData.ts';
import { claimRecord, publishedCheck, publishedNote } from './publishedRecords.ts';
import {
  edgeRow,
  edgeRowOf,
  evidenceRow,
  figureRow,
  nodeRow,
  nodeRowsOf,
  pageRow,
  pageRowOf,
  sourceRow,
  sourceRowOf,
} from './publishedRows.ts';
import { seriesTable } from './seriesTable.ts';
import { translationColumn, vocabularyShapes, withTranslation } from './vocabularyShapes.ts';

/**
 * Every table that an edition gives away, in the order in which a reader should meet them.
 *
 * @param more tables from elsewhere
 * @throws Error when two tables have one name
 */
export function editionTables(edition: Edition, more: readonly DataTable[] = []): readonly DataTable[] {
  const { translations } = edition;
  const shapes = vocabularyShapes(edition);
  const translation = [translationColumn(translations)].filter((column) => column !== undefined);
  const all = [
    claimsTable(edition),
    sourcesTable(edition.sources.all),
    recordTable(
      {
        name: 'actors',
        path: 'actors.csv',
        ...words.tables.actors(edition.sayActors),
        primaryKey: 'id',
      },
      shapes.actor,
      edition.actors.all.map((actor) => withTranslation(actor, translations)),
      ['id', 'name', 'short', ...translation, 'kind', 'role', 'paragraphs', 'italic'],
    ),
    recordTable(
      {
        name: 'terms',
        path: 'terms.csv',
        ...words.tables.terms(translations?.name),
        primaryKey: 'id',
      },
      shapes.term,
      edition.terms.all.map((term) => withTranslation(term, translations)),
      ['id', 'name', 'abbreviation', ...translation, 'definition', 'paragraphs', 'seeAlso'],
    ),
    ...argumentTables(edition),
    ...editorTables(edition),
    ...edition.independentSeries.all.map((series) => seriesTable(series, edition.independentSources)),
    ...edition.figures.all.map((figure) => figureTable(figure, edition)),
    ...edition.tables.all.map(paperTableData),
    ...more,
  ];
  // A kind that the edition does not have has no table, and no table points to it.
  const tables = all.filter(({ rows }) => rows.length > 0).map((table) => withKeysTo(table, all));
  const twice = tables.find(({ name }, index) => tables.findIndex((table) => table.name === name) !== index);
  if (twice) throw new Error(`two tables are called “${twice.name}”; give one of them another name`);
  return tables;
}

/** A table with the keys that lead to tables which have rows. */
function withKeysTo({ foreignKeys, ...table }: DataTable, all: readonly DataTable[]): DataTable {
  const kept = foreignKeys?.filter((key) =>
    all.some(({ name, rows }) => name === key.table && rows.length > 0),
  );
  return { ...table, ...(kept?.length && { foreignKeys: kept }) };
}

function claimsTable({ claims: { all: claims }, has }: Edition): DataTable {
  const others = [
    has.derived && words.documents.whatFollows,
    has.independent && words.documents.valuesBeside,
  ].filter((part) => part !== false);
  return recordTable(
    {
      name: 'claims',
      path: 'claims.csv',
      ...words.tables.claims(others),
      primaryKey: 'id',
      foreignKeys: [
        { column: 'beside', table: 'claims', to: 'id' },
        { column: 'contextSource', table: 'context-sources', to: 'id' },
      ],
    },
    claimRow,
    claims.map((claim) => claimRowOf(claimRecord(claim))),
    [
      ...(['id', 'status', 'section', 'paragraph', 'kind', 'subject', 'measure', 'printed'] as const),
      ...([
        'number',
        'from',
        'to',
        'date',
        'text',
        'unit',
        'qualifier',
        'bound',
        'rounding',
        'period',
      ] as const),
      ...(['scope', 'actors', 'sources', 'verdict', 'locator', 'beside', 'contextSource'] as const),
      ...(['series', 'inputs', 'formula', 'derivedFrom', 'intervalFrom', 'intervalTo', 'note'] as const),
      ...(['low', 'high', 'decimals', 'uncertainty', 'uncertaintyFrom', 'uncertaintyTo'] as const),
      ...(['level', 'intervalKind', 'p', 'own'] as const),
    ],
  );
}

function sourcesTable(sources: readonly Source[]): DataTable {
  return recordTable(
    {
      name: 'sources',
      path: 'sources.csv',
      ...words.tables.sources,
      primaryKey: 'id',
      foreignKeys: [
        { column: 'reports', table: 'actors', to: 'id' },
        { column: 'sameAs', table: 'sources', to: 'id' },
      ],
    },
    sourceRow,
    sources.map(sourceRowOf),
    [
      ...(['id', 'role', 'number', 'kind', 'short', 'type', 'author', 'title', 'containerTitle'] as const),
      ...(['publisher', 'issued', 'volume', 'issue', 'page', 'doi', 'url', 'urlAsPrinted'] as const),
      ...(['urlProblem', 'language', 'paragraphs', 'reports', 'sameAs', 'note'] as const),
    ],
  );
}

/** The argument as node list and edge list of a graph (Gephi, igraph and networkx take `id` and `label` by name). */
function argumentTables(edition: Edition): readonly DataTable[] {
  return [
    recordTable(
      {
        name: 'nodes',
        path: 'nodes.csv',
        ...words.tables.nodes,
        primaryKey: 'id',
      },
      nodeRow,
      nodeRowsOf(edition),
    ),
    recordTable(
      {
        name: 'edges',
        path: 'edges.csv',
        ...words.tables.edges,
        primaryKey: 'id',
        foreignKeys: [
          { column: 'source', table: 'nodes', to: 'id' },
          { column: 'target', table: 'nodes', to: 'id' },
        ],
      },
      edgeRow,
      edition.relations.all.map(edgeRowOf),
    ),
  ];
}

/** What the editor says of the paper: comparisons with what they rest on, and notes. */
function editorTables({ claims, factChecks, notes, independentSources }: Edition): readonly DataTable[] {
  const checks = formatEditorTexts(factChecks.all, claims);
  return [
    recordTable(
      {
        name: 'checks',
        path: 'checks.csv',
        ...words.tables.checks,
        primaryKey: 'id',
      },
      publishedCheck,
      checks,
      ['id', 'claims', 'aspect', 'verdict', 'says', 'sought', 'derived', 'checked'],
    ),
    recordTable(
      {
        name: 'evidence',
        path: 'evidence.csv',
        ...words.tables.evidence,
        foreignKeys: [
          { column: 'check', table: 'checks', to: 'id' },
          { column: 'source', table: 'context-sources', to: 'id' },
        ],
      },
      evidenceRow,
      checks.flatMap(({ id, evidence }) => evidence.map((page) => ({ ...page, check: id }))),
    ),
    recordTable(
      {
        name: 'context-sources',
        path: 'context-sources.csv',
        ...words.tables.independentSources,
        primaryKey: 'id',
      },
      pageRow,
      independentSources.all.map(pageRowOf),
    ),
    recordTable(
      {
        name: 'notes',
        path: 'notes.csv',
        ...words.tables.notes,
        primaryKey: 'id',
      },
      publishedNote,
      formatEditorTexts(notes.all, claims),
    ),
  ];
}

/**
 * The table of a figure: the columns that its page shows; after each that has numbers these, with unit, qualifier and all that they may be; last
 * the ids of the row's claims.
 */
function figureTable(figure: JoinedFigure, edition: Edition): DataTable {
  const { columns, rows } = figure.table;
  const cells = rows.map((row) => row.map((cell) => numberIn(cell, edition)));
  const isNumeric = columns.map((_, at) => cells.some((row) => row[at]));
  const ids = (row: readonly Cell[]) =>
    row.flatMap((cell) => (typeof cell === 'object' && 'claim' in cell ? [cell.claim] : []));
  return {
    name: `figure-${figure.id}`,
    path: `figures/${figure.id}.csv`,
    title: words.parts.figureHeading(figure.number, figure.title),
    description: figure.note ? `${figure.subtitle} ${figure.note}` : figure.subtitle,
    columns: [
      ...columns.flatMap((head, at) => [
        { ...columnOf(head, figureRow.shape.cell), title: head },
        ...(isNumeric[at]
          ? numberColumns.map((name) => columnOf(`${head}: ${name}`, figureRow.shape[name]))
          : []),
      ]),
      columnOf('claims', figureRow.shape.claims),
    ],
    rows: rows.map((row, index) => [
      ...row.flatMap((cell, at) => [
        formatCell(cell, edition),
        ...(isNumeric[at] ? numberColumns.map((name) => cells[index]?.[at]?.[name]) : []),
      ]),
      ids(row),
    ]),
  };
}

const numberColumns = ['value', 'unit', 'qualifier', 'from', 'to'] as const;

/** The number behind a cell, unscaled, with unit and qualifier, and the least and the most that it may be; undefined for words. */
function numberIn(cell: Cell, { claims, independentSeries }: Edition) {
  if (typeof cell === 'string') return undefined;
  if ('claim' in cell) {
    const claim = claims.get(cell.claim);
    if ('text' in claim.value) return undefined;
    const { low, high } = intervalOf(claim);
    const end = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : undefined);
    return {
      value: numberOf(claim),
      unit: claim.unit,
      qualifier: claim.qualifier,
      from: end(low),
      to: end(high),
    };
  }
  if (!('series' in cell)) return undefined;
  const series = independentSeries.get(cell.series);
  const { value, qualifier } = pointOf(series, cell.line, cell.at);
  return { value, unit: series.unit, qualifier, from: undefined, to: undefined };
}
