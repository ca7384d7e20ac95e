import * as words from '#edition/data/language.ts';
import { formatCellAlone } from '../format/formatTableCell.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import { endsOfUncertainty } from '../schema/uncertainty.ts';
import { didYouMean } from '../validate/suggestion.ts';
import { cellAt } from './parseTables.ts';
import type { SeriesLine, SeriesPoint } from './series.ts';

/**
 * A series of the paper's own, as a line in its voice: the numbers of a column of one of its tables, whose rows are years. A row without a
 * number parts the line.
 *
 * @param column which of them
 * @param label what stands at the line's end
 * @throws Error for a column without numbers, or a row that is no year
 */
export function paperLine(table: PaperTable, column: string, label: string): SeriesLine {
  const shown = table.shown.find(({ id, type }) => id === column && type === 'number');
  if (!shown) return failColumn(table, column);
  const segments: SeriesPoint[][] = [[]];
  for (const { key, cells } of table.rows) {
    if (!/^\d{4}$/.test(key)) throw new Error(`table “${table.id}” has the row “${key}”, which is no year`);
    const value = cells[column]?.value;
    if (value)
      segments.at(-1)?.push({
        year: Number(key),
        value: value.number,
        qualifier: value.qualifier as SeriesPoint['qualifier'],
        line: column,
        ...(value.uncertainty && {
          reach: { ...endsOfUncertainty(value.number, value.uncertainty), isRange: false },
        }),
      });
    else segments.push([]);
  }
  const points = segments.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error(`table “${table.id}” has no numbers in “${column}”`);
  const print = ({ year }: SeriesPoint) => printCell(table, String(year), column);
  return {
    label,
    voice: 'as-stated',
    segments: segments.filter((segment) => segment.length > 0),
    breaks: [],
    href: `table:${table.id}`,
    spoken: words.values.fromTo(
      [words.parts.table(table.number), shown.title].join(words.locale.comma),
      print(first),
      first.year,
      print(last),
      last.year,
    ),
  };
}

/** @throws Error with the columns of numbers that the table has */
function failColumn({ id, shown }: PaperTable, name: string): never {
  const numbers = shown.flatMap((column) => (column.type === 'number' ? [column.id] : []));
  throw new Error(
    `table “${id}” has no column of numbers “${name}” – ${didYouMean(name, numbers, `its columns of numbers are ${numbers.join(', ')}`)}`,
  );
}

/** A cell of a table as printed on its own, with its unit and qualifier: for a chart, and for the table of a figure. */
export function printCell(table: PaperTable, row: string, column: string): string {
  const cell = cellAt({ [table.id]: table }, [table.id, row, column]);
  const shown = table.shown.find(({ id }) => id === column);
  if (!shown) return failColumn(table, column);
  return formatCellAlone(cell, shown);
}
