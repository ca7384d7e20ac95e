import { type CsvValue, csvText } from './csvText.ts';

/** A column of a table, in the words of Table Schema (datapackage.org/standard/table-schema, version 2). */
export interface Column {
  /** As the head of the CSV has it, unique in its table. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** `list`: words separated by single spaces. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';
  /** Unit of every value; where it differs from row to row a column `unit` says it. */
  readonly unit?: string;
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A table that the edition gives away as CSV, with what a reader must know to use it. */
export interface DataTable {
  /** Name in the data package: lower-case words, hyphens and dots. */
  readonly name: string;
  /** Address of the CSV from the folder `data`: `figures/compute.csv`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** One value a column, in their order. */
  readonly rows: readonly (readonly CsvValue[])[];
  /** The column that tells rows apart. */
  readonly primaryKey?: string;
  /** Columns that hold the key of another table. */
  readonly foreignKeys?: readonly { readonly column: string; readonly table: string; readonly to: string }[];
  /** Where the values come from, besides the sources of the whole package. */
  readonly sources?: readonly { readonly title: string; readonly path?: string }[];
  /** Its own licence, where that is not the licence of the package: by SPDX id, or by where it is said. */
  readonly licences?: readonly { readonly title: string; readonly name?: string; readonly path?: string }[];
}

/** A column with the way from a record to its value. */
export type RecordColumn<Item> = Column & { readonly value: (record: Item) => CsvValue };

/**
 * A table of records, one row each.
 *
 * @param about everything of the table but columns and rows
 * @param records in the order of the rows
 * @param columns each knows how to read its value from a record
 */
export function recordTable<Item>(
  about: Omit<DataTable, 'columns' | 'rows'>,
  records: readonly Item[],
  columns: readonly RecordColumn<Item>[],
): DataTable {
  return {
    ...about,
    columns: columns.map(({ value, ...column }) => column),
    rows: records.map((record) => columns.map(({ value }) => value(record))),
  };
}

/** The text of a table's CSV. @throws Error when a row is not as wide as the columns */
export function tableCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  return csvText([columns.map(({ name }) => name), ...rows]);
}

/**
 * A column of a table of records, written short.
 *
 * @param name also its head in the CSV, and the field of the JSON where there is one
 * @param title a few words
 * @param description one sentence or two
 * @param value how a record gives its value
 * @param more type (text when left out), unit, constraints
 */
export function column<Item>(
  name: string,
  title: string,
  description: string,
  value: (record: Item) => CsvValue,
  more: Partial<Pick<Column, 'type' | 'unit' | 'format' | 'constraints'>> = {},
): RecordColumn<Item> {
  return { name, title, description, type: 'string', ...more, value };
}

/** The column of a record's id. @param page where the id is an address: “claims/<id>.html” */
export function idColumn<Item extends { readonly id: string }>(page: string): RecordColumn<Item> {
  return column<Item>(
    'id',
    'Id',
    `Lower-case words joined by hyphens; never changed and never used again. Its page: ${page}`,
    ({ id }) => id,
    { constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  );
}

/** How a paragraph is written, as a Table Schema pattern (the whole value has to match): “2.1-3”. */
export const paragraphPattern = '\\d+(\\.\\d+)?-[1-9]\\d*';
