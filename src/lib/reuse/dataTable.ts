import type { CsvValue } from '../site/csvText.ts';

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
