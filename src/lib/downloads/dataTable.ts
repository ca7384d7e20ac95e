import type { z } from 'astro/zod';
import { csvFormatRows } from 'd3-dsv';
import { fieldOf, type TextKind } from '../schema/field.ts';
import { anchorOf } from '../urls/pathOf.ts';

/** A column of a table, in the words of Table Schema (datapackage.org/standard/table-schema, version 2). */
export interface Column {
  /** As the head of the CSV has it, unique in its table. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** A list is a string: words parted by single spaces, which few readers know as a type of its own. */
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
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

/**
 * A table of records, one row each.
 *
 * @param about everything of the table but columns and rows
 * @param schema what describes the fields that are its columns
 * @param fields the columns in their order; all fields when left out
 * @param records in the order of the rows
 */
export function recordTable<Shape extends z.ZodRawShape, Name extends keyof Shape & string>(
  about: Omit<DataTable, 'columns' | 'rows'>,
  { shape }: z.ZodObject<Shape>,
  records: readonly Readonly<Partial<Record<NoInfer<Name>, CsvValue>>>[],
  fields: readonly Name[] = Object.keys(shape) as Name[],
): DataTable {
  const schemas = fields.map((field) => shape[field] as z.ZodType);
  const kinds = schemas.map((schema) => fieldOf(schema).textKind);
  return {
    ...about,
    columns: schemas.map((schema, index) =>
      columnOf(fields[index] as Name, schema, fields[index] === about.primaryKey),
    ),
    rows: records.map((record) => fields.map((field, index) => safeValue(kinds[index], record[field]))),
  };
}

/**
 * How a text is written so that no spreadsheet takes it for another value, and what its column says of that. “2.1-1” would become a day and “4”
 * a number, so a place is the fragment of its address: `s2-1-p1`, `s4`. “2020-09” would become a day, so a month is written in the Extended
 * Date/Time Format: `2020-09-XX`; “4-10” too, so pages have a dash between them.
 */
const safeTexts: Readonly<
  Record<TextKind, { readonly safe: (text: string) => string; readonly says: string }>
> = {
  place: {
    safe: anchorOf,
    says: ' A place is the fragment of its address: s2-1-p3 is the third paragraph of section 2.1, s0 the abstract.',
  },
  time: {
    safe: (text) => (/^\d{4}-\d\d$/.test(text) ? `${text}-XX` : text),
    says: ' A month is written as 2020-09-XX (EDTF), a span of years as 2012/2020.',
  },
  pages: { safe: (text) => text.replace('-', '–'), says: '' },
};

function safeValue(kind: TextKind | undefined, value: CsvValue): CsvValue {
  if (!kind) return value;
  const { safe } = safeTexts[kind];
  return typeof value === 'string' ? safe(value) : Array.isArray(value) ? value.map(safe) : value;
}

/** A column as its field's schema describes it. @param isKey whether it tells rows apart */
export function columnOf(name: string, schema: z.core.$ZodType, isKey = false): Column {
  const {
    title,
    description,
    unit,
    type,
    format,
    pattern,
    minimum,
    maximum,
    mayBeEmpty,
    textKind,
    ...field
  } = fieldOf(schema);
  const constraints: Column['constraints'] = {
    ...(!mayBeEmpty && { required: true }),
    ...(isKey && { unique: true }),
    ...(field.enum && { enum: field.enum }),
    ...(pattern && format !== 'date' && !textKind && { pattern: wholePattern(pattern) }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return {
    name,
    title,
    description: [
      description,
      type === 'array' && ' Several are parted by single spaces.',
      textKind && safeTexts[textKind].says,
    ]
      .filter(Boolean)
      .join(''),
    ...(unit && { unit }),
    ...(format === 'uri' && { format }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
    type: format === 'date' ? 'date' : type === 'array' || type === 'object' ? 'string' : type,
  };
}

/** A pattern of Table Schema always means the whole value, and knows no escaped slash. */
function wholePattern(pattern: string): string {
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\/', '/');
}

/**
 * The text of a table's CSV.
 *
 * @param mark whether it begins with a byte order mark: spreadsheets need it to show “≈” and Chinese, some readers of data packages take
 *   it for a part of the first column's name
 * @throws Error when a row is not as wide as the columns
 */
export function tableCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>, mark: boolean): string {
  return `${mark ? '\uFEFF' : ''}${csvText([columns.map(({ name }) => name), ...rows])}`;
}

/** What a cell may hold; a list is joined by spaces, undefined and null are an empty cell. */
export type CsvValue = string | number | boolean | readonly string[] | null | undefined;

/**
 * Rows as the text of a CSV file that any program reads alike.
 *
 * - Commas, double quotes and CRLF after every record, as RFC 4180 has it; CRLF is also what a Data Package
 *   takes for granted.
 * - No cell can become a formula, see `plainCell`.
 *
 * @param rows the first row is the head
 * @throws Error when a row is not as wide as the head, or a number is not finite
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  const width = rows[0]?.length;
  const cells = rows.map((row, index) => {
    if (row.length !== width)
      throw new Error(
        `row ${index} of a CSV has ${row.length} cells under a head of ${width}; give every row one a column`,
      );
    return row.map(cell);
  });
  // Row by row, so that a line end inside a cell stays what it is.
  return cells.map((row) => `${csvFormatRows([row])}\r\n`).join('');
}

function cell(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`a CSV cannot hold the number ${value}`);
    return String(value);
  }
  if (typeof value === 'boolean') return String(value);
  return plainCell(typeof value === 'string' ? value : value.join(' '));
}

/**
 * A text for a CSV cell that no spreadsheet takes for a formula. A text that begins with `=`, `+`, `-`, `@`, a tab or
 * a line end (or with the full-width forms of those signs) gets an apostrophe before it, as OWASP's page on CSV
 * injection advises. A plain number, also a negative one, and the minus sign “−” of prose stay as they are: neither
 * can run.
 *
 * A text that begins with apostrophes and such a sign gets one more, so nothing is lost: take one apostrophe away from
 * `'=` and the text is as it was.
 */
export function plainCell(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
