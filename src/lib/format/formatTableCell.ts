import * as words from '#edition/data/language.ts';
import type { TableCell, TableColumn } from '../schema/paperTable.ts';
import { units } from '../schema/unit.ts';
import { formatClaim } from './formatClaim.ts';

/** A cell of a table as pages print it: a number with its qualifier, and its unit where the head has none; a dash for nothing. */
export function formatTableCell({ text, value }: TableCell, column: TableColumn): string {
  if (!value) return text || '–';
  const { qualifier, unit, ...number } = value;
  const shown = column.unit === undefined ? unit : 'number';
  return formatClaim({ id: column.title, value: number, unit: shown, qualifier });
}

/** The head of a column as pages print it, with the unit of its numbers where it does not name it: “Share, %”, “People”. */
export function formatTableHead({ title, unit }: TableColumn): string {
  const sign = unit === undefined ? '' : units[unit].sign;
  return sign && sign !== title.toLowerCase() ? words.numbers.headWithUnit(title, sign) : title;
}
