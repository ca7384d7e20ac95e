import type { Figure } from './figure.ts';

/**
 * A figure with its id as a type.
 *
 * @throws Error when the title ends in a full stop, a text is empty, or a row of the table is not as wide as its head
 */
export function defineFigure<const Id extends string>(figure: Figure<Id>): Figure<Id> {
  const fail = (problem: string): never => {
    throw new Error(`figure “${figure.id}”: ${problem}`);
  };
  for (const field of ['title', 'subtitle', 'alt'] as const)
    if (!figure[field].trim())
      fail(`its ${field} is empty; every figure says what it found, measures and shows`);
  if (/[.!]$/.test(figure.title))
    fail('its title is a sentence without a full stop; take the last character away');
  for (const [index, row] of figure.table.rows.entries())
    if (row.length !== figure.table.columns.length)
      fail(
        `row ${index + 1} of its table has ${row.length} cells under ${figure.table.columns.length} columns`,
      );
  return Object.freeze(figure);
}
