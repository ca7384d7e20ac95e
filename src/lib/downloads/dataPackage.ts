import { createHash } from 'node:crypto';
import * as words from '#edition/data/language.ts';
import { sayNames } from '../citation/names.ts';
import { archivedAt, paperAddress, sayPublished } from '../citation/paperWork.ts';
import type { PartialRestatement } from '../edition/partialRestatement.ts';
import { sayPartial } from '../format/sayPartial.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import { type Column, type DataTable, tableCsv } from './dataTable.ts';

/** Where the package stands and under which terms. */
export interface PackageAbout {
  readonly meta: EditionMeta;
  /** How far the paper is restated, where that is not whole. */
  readonly partial?: PartialRestatement | undefined;
  /** The terms: their address from the folder of the package or in the web, and their title. */
  readonly licence: { readonly path: string; readonly title: string };
  /** Address of the edition in the web, where it is known; else its archive has it. */
  readonly homepage?: string | undefined;
}

/**
 * The description of all tables for machines: a Data Package, version 2 (datapackage.org/standard/data-package), each
 * table a Tabular Data Resource with a Table Schema.
 *
 * It points to the files without a byte order mark, in `plain`. Lists are strings: the type `list` of the standard is one that few readers know. A `unit` at a field is ours: Table Schema has no property
 * for it and lets others stand. The paper's authors are named as those of the source, not as people who made this
 * package.
 *
 * @param tables from `editionTables`
 * @returns the content of `data/datapackage.json`
 */
export function dataPackage(
  tables: readonly DataTable[],
  { meta, partial, licence, homepage }: PackageAbout,
) {
  const { paper, edition } = meta;
  const address = paperAddress(paper);
  const home = homepage ?? archivedAt(edition).at(-1);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...(edition.doi && { id: `https://doi.org/${edition.doi}` }),
    name: slug(edition.name),
    title: words.documents.data(edition.name),
    description: [edition.description, ...(partial ? [sayPartial(partial)] : [])].join(words.locale.space),
    ...(home && { homepage: home }),
    version: edition.version,
    created: `${edition.date}T00:00:00Z`,
    ...(paper.keywords.length > 0 && { keywords: paper.keywords }),
    contributors: [{ title: words.documents.editors(edition.name), roles: ['DataCurator'] }],
    licenses: [licence],
    sources: [
      {
        title: `${[sayNames(paper.authors), words.locale.quoted(paper.title), sayPublished(paper)].filter(Boolean).join(`${words.locale.stop}${words.locale.space}`)}${words.locale.stop}`,
        ...(address && { path: address }),
      },
    ],
    resources: tables.map(resource),
  };
}

function resource(table: DataTable) {
  const bytes = Buffer.from(tableCsv(table, false));
  const { sources, licences } = table;
  return {
    name: table.name,
    path: `plain/${table.path}`,
    type: 'table',
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(sources && { sources }),
    ...(licences && { licenses: licences }),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(field),
      missingValues: [''],
      ...(table.primaryKey && { primaryKey: [table.primaryKey] }),
      ...(table.foreignKeys && {
        foreignKeys: table.foreignKeys.map(({ column, table: other, to }) => ({
          fields: [column],
          // A table that refers to itself leaves the name out, as the standard has it.
          reference: { ...(other !== table.name && { resource: other }), fields: [to] },
        })),
      }),
    },
  };
}

function field({ type, ...column }: Column) {
  return { ...column, type };
}

function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
