import { z } from 'astro/zod';
import { qualifier, unitId } from './claimValue.ts';
import type { Numeral } from './numeral.ts';
import type { QualifierId } from './qualifier.ts';
import { choice, listOf, oneOf, printedNumber, recordId, sectionNumber, text } from './text.ts';
import {
  intervalKinds,
  level,
  spreadKinds,
  type Uncertainty,
  type writtenUncertainty,
} from './uncertainty.ts';
import type { UnitId } from './unit.ts';

const columnTypes = {
  text: 'words, as printed',
  number: 'a plain number, with the decimals that the paper prints',
  qualifier: 'how firmly the number of another column is said: an id of a qualifier; an empty cell is exact',
  low: 'the lower end of the interval around the number of another column, in its unit',
  high: 'the upper end of the interval around the number of another column, in its unit',
  spread: 'how far the uncertainty of another column’s number reaches to either side, in its unit',
  unit: 'the unit of another column’s number, where it differs from row to row: an id of a unit',
  note: 'a remark on another column’s cell, set under the table',
} as const;

/** A column of a table: what its cells hold. */
export const tableColumn = z
  .strictObject({
    title: text.meta({ title: 'Title', description: 'The head of the column, without its unit.' }),
    type: oneOf(columnTypes).meta({
      title: 'Type',
      description: `What a cell holds. ${Object.entries(columnTypes)
        .map(([type, says]) => `${type}: ${says}`)
        .join('; ')}.`,
    }),
    unit: unitId
      .optional()
      .meta({ title: 'Unit', description: 'Of a column of numbers: the unit of all of them.' }),
    qualifier: qualifier.exclude(['not-bounded']).optional().meta({
      title: 'Qualifier',
      description: 'Of a column of numbers: how firmly all of them are said; exact when left out.',
    }),
    uncertainty: choice([...intervalKinds, ...spreadKinds])
      .optional()
      .meta({
        title: 'Uncertainty',
        description:
          'Of a column of numbers: what other columns give with them. An interval has one of type “low” and one of type “high”; else there is one of type “spread”.',
      }),
    level: level.meta({
      description: 'Of the intervals of a column, or of what it has with ±: their level in per cent, 95.',
    }),
    of: recordId.optional().meta({
      title: 'Of',
      description:
        'Of a column that says something of another, as a qualifier, an end or a note: that column.',
    }),
    says: text
      .optional()
      .meta({ title: 'Says', description: 'What the column gives, where its title does not say it.' }),
  })
  .superRefine(({ type, of, unit, qualifier, uncertainty, level }, context) => {
    const belongs = type !== 'text' && type !== 'number';
    const issue = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (belongs && of === undefined) issue('of', `is missing: a column of type “${type}” names its column`);
    if (!belongs && of !== undefined) issue('of', `a column of type “${type}” belongs to no other`);
    if (type !== 'number' && unit !== undefined) issue('unit', 'only a column of numbers has a unit');
    if (type !== 'number' && qualifier !== undefined)
      issue('qualifier', 'only a column of numbers has a qualifier');
    if (type !== 'number' && uncertainty !== undefined)
      issue('uncertainty', 'only a column of numbers has an uncertainty');
    if (level !== undefined && (uncertainty === undefined || uncertainty.startsWith('standard')))
      issue('level', 'only an interval has a level, or what stands with ±');
  });

/** A table of the paper; its rows are a CSV of the same name. */
export const paperTable = z.strictObject({
  number: printedNumber,
  title: text.meta({ title: 'Title', description: 'What the table gives, in a line.' }),
  section: sectionNumber.meta({ title: 'Section', description: 'Section of the paper that holds it.' }),
  key: recordId.meta({
    title: 'Key',
    description: 'The column that tells rows apart: their heads. Its cells never change.',
  }),
  columns: z.record(recordId, tableColumn).meta({
    title: 'Columns',
    description: 'Id → column, in the order of the CSV. Ids are published, and never change.',
  }),
  notes: z
    .array(text)
    .default([])
    .meta({ title: 'Notes', description: 'What the paper prints under the table, in our own words.' }),
  sources: listOf(recordId)
    .default([])
    .meta({ title: 'Sources', description: 'Sources that the paper gives for it: ids of sources.' }),
});

/** A column of a table, as parsed. */
export type TableColumn = Readonly<z.output<typeof tableColumn>>;

/** How a table is written down in `src/data/tables.ts`. */
export type PaperTableInput = Omit<z.input<typeof paperTable>, 'notes' | 'sources'> & {
  notes?: readonly string[];
  sources?: readonly string[];
};

/** A cell of a table. */
export interface TableCell {
  /** As the CSV has it; empty where the paper prints nothing. */
  readonly text: string;
  /** Of a number: itself, with what makes it a value. */
  readonly value?: Numeral & {
    readonly unit: UnitId;
    readonly qualifier: QualifierId;
    readonly uncertainty?: Uncertainty;
  };
  /** Its uncertainty as a claim writes it. */
  readonly uncertain?: z.input<typeof writtenUncertainty>;
  /** A remark on it. */
  readonly note?: string;
}

/** A row of a table: its cells by column, without those that say something of another. */
export interface TableRow {
  /** The cell of the key column. */
  readonly key: string;
  readonly cells: Readonly<Record<string, TableCell>>;
}

/** A table with its rows, as the rest of the edition reads it. */
export type PaperTable<Id extends string = string> = Readonly<z.output<typeof paperTable>> & {
  readonly id: Id;
  /** The columns that are printed: words and numbers. */
  readonly shown: readonly (TableColumn & { readonly id: string })[];
  /** In the order of the CSV. */
  readonly rows: readonly TableRow[];
};
