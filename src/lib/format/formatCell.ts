import type { Edition } from '../edition/edition.ts';
import { pointOf } from '../edition/series.ts';
import type { Cell } from '../schema/figure.ts';
import { formatClaim, formatMarkedClaim } from './formatClaim.ts';

/** The words of a table's cell: itself, or the record that it names as the edition prints it. */
export function formatCell(
  cell: Cell,
  edition: Pick<Edition, 'actors' | 'sources' | 'sections' | 'independentSeries' | 'claims'>,
): string {
  if (typeof cell === 'string') return cell;
  if ('actor' in cell) return edition.actors.get(cell.actor).name;
  if ('source' in cell) return edition.sources.get(cell.source).short;
  if ('section' in cell) return `${cell.section} ${edition.sections.get(cell.section).short}`;
  if ('series' in cell) {
    const series = edition.independentSeries.get(cell.series);
    const { value, qualifier } = pointOf(series, cell.line, cell.at);
    const point = { id: cell.series, value: { number: value }, unit: series.unit, qualifier };
    return formatClaim(point, { form: 'prose' });
  }
  return formatMarkedClaim(edition.claims.get(cell.claim));
}

/** The reference of the record that a cell names, for `pathOf`; undefined for a cell of words. */
export function cellReference(cell: Cell): string | undefined {
  return typeof cell === 'string' ? undefined : Object.entries(cell)[0]?.join(':');
}
