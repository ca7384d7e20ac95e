/**
 * Sorts the rows of all tables of the ledger into the first of them, or puts every row back into its own.
 *
 * @returns takes the name of a column (`data-sort` of its head), or nothing for the order of the paper
 */
export function sortLedger(rows: readonly HTMLTableRowElement[]): (column: string) => void {
  const homes = new Map(rows.map((row) => [row, row.parentElement]));
  const [first] = homes.values();
  const heads = [...(first?.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  return (column) => {
    const index = heads.findIndex((head) => head.dataset.sort === column);
    const cell = (row: HTMLTableRowElement) => row.cells[index]?.textContent?.trim() ?? '';
    const inOrder =
      column === '' ? rows : rows.toSorted((a, b) => cell(a).localeCompare(cell(b), 'en', { numeric: true }));
    for (const row of inOrder) (column === '' ? homes.get(row) : first)?.append(row);
    first?.closest('section')?.classList.toggle('sorted', column !== '');
  };
}
