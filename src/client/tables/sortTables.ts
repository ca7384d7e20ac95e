import { element } from '../element.ts';

/** Which way a column is sorted; none is the order of the paper. */
type Direction = 'none' | 'ascending' | 'descending';

const next: Readonly<Record<Direction, Direction>> = {
  none: 'ascending',
  ascending: 'descending',
  descending: 'none',
};

/**
 * Lets the reader sort each table of the paper by a column: a click on its head sorts upwards, another downwards, a third brings the
 * order of the paper back. The head says which way, to a screen reader too.
 */
export function sortTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) makeSortable(table);
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const written = [...body.rows];
  heads.forEach((head, index) => {
    const button = element('button', { type: 'button', className: 'sort-by' }, ...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const direction = next[(head.getAttribute('aria-sort') ?? 'none') as Direction];
      for (const one of heads) one.removeAttribute('aria-sort');
      if (direction !== 'none') head.setAttribute('aria-sort', direction);
      body.append(
        ...sortRows(
          written.map((row) => ({ row, ...readCell(row.cells[index]) })),
          direction,
          document.documentElement.lang,
        ).map(({ row }) => row),
      );
    });
  });
}

/** What a row is sorted by: the number of its cell, else its words; nothing where the cell is empty. */
interface SortValue {
  readonly number: number | undefined;
  readonly text: string;
}

function readCell(cell: HTMLTableCellElement | undefined): SortValue {
  const text = cell?.textContent?.trim() ?? '';
  const number = cell?.dataset.value === undefined ? undefined : Number(cell.dataset.value);
  return { number, text: text === '–' ? '' : text };
}

/** Rows in the order of their values; equal ones keep theirs, and those without a value stand last either way. */
export function sortRows<Row extends SortValue>(
  rows: readonly Row[],
  direction: Direction,
  language: string,
): readonly Row[] {
  if (direction === 'none') return rows;
  const sign = direction === 'ascending' ? 1 : -1;
  const has = ({ number, text }: SortValue) => number !== undefined || text !== '';
  const compare = (a: SortValue, b: SortValue) =>
    a.number !== undefined && b.number !== undefined
      ? a.number - b.number
      : a.text.localeCompare(b.text, language, { numeric: true });
  return [...rows.filter(has).sort((a, b) => sign * compare(a, b)), ...rows.filter((row) => !has(row))];
}
