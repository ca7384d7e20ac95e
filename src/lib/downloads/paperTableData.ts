import { z } from 'astro/zod';
import * as words from '#edition/data/language.ts';
import type { JoinedTable } from '../edition/edition.ts';
import { formatTableCell } from '../format/formatTableCell.ts';
import { paperTable, type TableColumn, tableColumn } from '../schema/paperTable.ts';
import { qualifiers } from '../schema/qualifier.ts';
import { ownId, recordId } from '../schema/text.ts';
import { spreadKinds, type Uncertainty } from '../schema/uncertainty.ts';
import { units } from '../schema/unit.ts';
import type { Column, CsvValue, DataTable } from './dataTable.ts';

/**
 * A table of the paper as CSV: its columns, and after each of numbers those that make them values where they differ from cell to cell:
 * unit, qualifier; after each a column of remarks where there are any; last the claims that stand in the row.
 */
export function paperTableData(table: JoinedTable): DataTable {
  const { id, number, title, notes, rows, shown, key } = table;
  const parts = shown.flatMap((column) => columnParts(table, column));
  return {
    name: `table-${id}`,
    path: `tables/${id}.csv`,
    title: words.parts.tableHeading(number, title),
    description: notes.join(' ') || title,
    columns: [...parts.map(({ column }) => column), claimsColumn],
    rows: rows.map((row) => [
      ...parts.map(({ cell }) => cell(row)),
      shown.flatMap((column) => table.claimAt(row.key, column.id)?.id ?? []),
    ]),
    primaryKey: key,
    ...(table.sourceRecords.length > 0 && {
      sources: table.sourceRecords.map(({ short }) => ({ title: short })),
    }),
  };
}

const claimsColumn: Column = {
  name: 'claims',
  title: 'Claims',
  description: 'Ids of the claims whose values stand in the row. Several are parted by single spaces.',
  type: 'string',
};

type Row = JoinedTable['rows'][number];

/** The columns of a CSV that one of a table becomes. */
function columnParts(
  { rows, key }: JoinedTable,
  { id, title, type, unit, says, qualifier, uncertainty, level }: TableColumn & { readonly id: string },
): { readonly column: Column; readonly cell: (row: Row) => CsvValue }[] {
  const all = rows.flatMap(({ cells }) => cells[id] ?? []);
  const values = all.flatMap(({ value }) => value ?? []);
  const one = new Set(values.map((value) => value.qualifier)).size === 1 ? values[0]?.qualifier : undefined;
  const hedge = one && one !== 'exact' ? ` Every value: ${qualifiers[one].meaning}` : '';
  const full = rows.every((row) => row.cells[id]?.text);
  const part = (name: string, heading: string, description: string, cell: (row: Row) => CsvValue) => ({
    column: { name: `${id}-${name}`, title: `${title}: ${heading}`, description, type: 'string' as const },
    cell,
  });
  return [
    {
      column: {
        name: id,
        title,
        description: `${says ?? `${title}, as the paper prints it.`}${hedge}`,
        type: type === 'number' ? 'number' : 'string',
        ...(unit && { unit: units[unit].name }),
        ...((full || id === key) && {
          constraints: { required: true as const, ...(id === key && { unique: true as const }) },
        }),
      },
      cell: ({ cells }) => cells[id]?.text || undefined,
    },
    ...(type === 'number' && unit === undefined
      ? [part('unit', 'unit', 'Unit of the number beside it.', ({ cells }) => cells[id]?.value?.unit)]
      : []),
    ...(type === 'number' && (one === undefined || qualifier !== undefined)
      ? [
          part(
            'qualifier',
            'qualifier',
            'How firmly the number beside it is said; part of the value.',
            ({ cells }) => cells[id]?.value?.qualifier,
          ),
        ]
      : []),
    ...(uncertainty ? boundColumns({ id, title, unit, uncertainty, level }) : []),
    ...(all.some(({ note }) => note)
      ? [part('note', 'remark', 'A remark on the cell beside it.', ({ cells }) => cells[id]?.note)]
      : []),
  ];
}

/** The columns of the uncertainty of another: both ends of an interval, or how far it reaches to either side. */
function boundColumns({
  id,
  title,
  unit,
  uncertainty,
  level,
}: Pick<TableColumn, 'title' | 'unit' | 'level'> & {
  readonly id: string;
  readonly uncertainty: NonNullable<TableColumn['uncertainty']>;
}): ReturnType<typeof columnParts> {
  const spread = spreadKinds.find((kind) => kind === uncertainty);
  const of = level === undefined ? '' : ` Level: ${level} per cent.`;
  const part = (
    name: string,
    heading: string,
    description: string,
    read: (given: Uncertainty) => number | undefined,
  ) => ({
    column: {
      name: `${id}-${name}`,
      title: `${title}: ${heading}`,
      description: `${description}${of}`,
      type: 'number' as const,
      ...(unit && { unit: units[unit].name }),
    },
    cell: ({ cells }: Row) => {
      const given = cells[id]?.value?.uncertainty;
      return given && read(given);
    },
  });
  if (spread)
    return [
      part(
        spread.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
        words.values.spreads[spread].name,
        `What stands with the number beside it: ${spread.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}.`,
        (given) => ('spread' in given ? given.size : undefined),
      ),
    ];
  const end = (name: 'low' | 'high', which: string) =>
    part(name, name, `${which} end of the ${uncertainty} interval of the number beside it.`, (given) =>
      'low' in given ? given[name] : undefined,
    );
  return [end('low', 'Lower'), end('high', 'Upper')];
}

/** A table as `tables.json` holds it. */
export const publishedTable = z.strictObject({
  id: ownId('tables/<id>.html'),
  ...paperTable.shape,
  columns: z
    .array(
      tableColumn.safeExtend({ id: recordId.meta({ title: 'Id', description: 'Its name in the CSV.' }) }),
    )
    .meta({ title: 'Columns', description: 'The columns that are printed.' }),
  rows: z
    .array(
      z.array(
        z.looseObject({
          printed: z.string().meta({ title: 'Printed', description: 'As the edition prints it.' }),
        }),
      ),
    )
    .meta({
      title: 'Rows',
      description:
        'Each cell as printed; of a number also itself, its unit, its qualifier and its uncertainty; the remark and the claim that stand at it.',
    }),
});

/** A table as the downloads give it: its columns, each cell with what makes it a value, with its remark and its claim. */
export function tableRecord(table: JoinedTable): z.output<typeof publishedTable> {
  const { id, number, title, section, key, notes, sources, shown, rows } = table;
  return {
    ...{ id, number, title, section, key, notes: [...notes], sources: [...sources] },
    columns: shown.map((column) => ({ ...column })),
    rows: rows.map((row) =>
      shown.map((column) => {
        const { value, note, text } = row.cells[column.id] ?? { text: '' };
        const claim = table.claimAt(row.key, column.id)?.id;
        return {
          printed: formatTableCell({ text, ...(value && { value }) }, column),
          ...value,
          ...(note && { note }),
          ...(claim && { claim }),
        };
      }),
    ),
  };
}
