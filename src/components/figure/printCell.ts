import { actors, claims, contextSeries, sections, sources } from '../../edition.ts';
import type { Cell } from '../../lib/figure/figure.ts';
import { lookUp } from '../../lib/lookUp.ts';
import { printClaim } from '../../lib/print/printClaim.ts';
import { printMarked } from '../../lib/print/printMarked.ts';
import type { ContextSeries } from '../../lib/records/contextSeries.ts';
import { pointOf } from '../../lib/series/pointOf.ts';

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
