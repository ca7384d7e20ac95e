import type { Cell } from '../../lib/figure/figure.ts';

/** The reference of the record that a cell names, for `pathOf`; undefined for a cell of words. */
export function cellReference(cell: Cell): string | undefined {
  return typeof cell === 'string' ? undefined : Object.entries(cell)[0]?.join(':');
}
