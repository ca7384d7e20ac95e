import * as words from '#edition/data/language.ts';
import type { TableCell, TableColumn } from '../schema/paperTable.ts';
import { units } from '../schema/unit.ts';
import { formatClaim } from './formatClaim.ts';
import { formatUncertaintyKind, formatUncertaintySize } from './formatQuantity.ts';

/**
 * A cell of a table as pages print it: a number with its qualifier, its uncertainty, and its unit where the head has none; a dash for
 * nothing. What an uncertainty is of the head says: “12.3 (10.1 to 14.5)”, “12.3 ± 0.4”.
 */
export function formatTableCell(
  { text, value }: Pick<TableCell, 'text' | 'value'>,
  column: TableColumn,
): string {
  if (!value) return text || '–';
  const { qualifier, unit, uncertainty, ...number } = value;
  const claim = {
    id: column.title,
    value: number,
    unit: column.unit === undefined ? unit : 'number',
    qualifier,
  };
  if (!uncertainty) return formatClaim(claim);
  if ('spread' in uncertainty && uncertainty.spread === 'plusMinus')
    return formatClaim({ ...claim, uncertainty: { ...uncertainty, level: undefined } });
  return words.values.withUncertainty(formatClaim(claim), formatUncertaintySize(uncertainty));
}

/** The number of a cell on its own, as a chart prints it: with its unit, and what its uncertainty is of. */
export function formatCellAlone({ text, value }: TableCell, { title }: TableColumn): string {
  if (!value) return text || '–';
  const { qualifier, unit, uncertainty, ...number } = value;
  return formatClaim({ id: title, value: number, unit, qualifier, uncertainty });
}

/** The head of a column as pages print it, with the unit of its numbers where it does not name it, and what is given with them: “Share, %”, “People”, “Change, % (95 % CI)”. */
export function formatTableHead({ title, unit, uncertainty, level }: TableColumn): string {
  const sign = unit === undefined ? '' : units[unit].sign;
  const head = sign && sign !== title.toLowerCase() ? words.numbers.headWithUnit(title, sign) : title;
  const kind = uncertainty && formatUncertaintyKind(uncertainty, level);
  return kind ? words.values.withUncertainty(head, kind) : head;
}
