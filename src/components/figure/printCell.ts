import { actors, claims, contextSeries, sections, sources } from '../../edition.ts';
import { lookUp } from '../../lib/edition/lookUp.ts';
import { pointOf } from '../../lib/edition/series.ts';
import { printClaim, printMarked } from '../../lib/format/formatClaim.ts';
import type { Cell } from '../../lib/schema/figure.ts';
import type { ContextSeries } from '../../lib/schema/independentSeries.ts';

/** The words of a table's cell: itself, or the record that it names as the edition prints it. */
export function printCell(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if ('actor' in cell) return lookUp('actor', actors, cell.actor).name;
  if ('source' in cell) return lookUp('source', sources, cell.source).short;
  if ('section' in cell)
    return `${cell.section} ${lookUp<{ short: string }>('section', sections, cell.section).short}`;
  if ('series' in cell) {
    const { unit, ...series } = lookUp<ContextSeries>('context series', contextSeries, cell.series);
    const { value, qualifier } = pointOf(series, cell.line, cell.at);
    return printClaim({ id: cell.series, value: { number: value }, unit, qualifier }, { form: 'prose' });
  }
  return printMarked(lookUp('claim', claims, cell.claim));
}

/** The reference of the record that a cell names, for `pathOf`; undefined for a cell of words. */
export function cellReference(cell: Cell): string | undefined {
  return typeof cell === 'string' ? undefined : Object.entries(cell)[0]?.join(':');
}
