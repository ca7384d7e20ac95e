import { edition } from '../../edition.ts';
import type { JoinedClaim } from '../../lib/edition/edition.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import type { MarkOrigins } from '../charts/svg/finishSvg.ts';

/** What the edition knows of the marks of its figures: who gives a value that is not the paper's, and what it is. */
export const markOrigins: MarkOrigins = {
  by(reference) {
    const [kind, id = '', line] = reference.split(/[:/]/);
    if (kind === 'claim') return publisherOf(edition.claims.get(id));
    if (kind !== 'series') return undefined;
    const { publisher, title } = edition.independentSeries.get(id);
    return `${publisher}|${title}${line ? ` (${line.replaceAll('-', ' ')})` : ''}`;
  },
  printed(reference, year) {
    const [, id = '', line] = reference.split(/[:/]/);
    const { unit, points } = edition.independentSeries.get(id);
    const point = points.find((one) => one.line === line && one.at.startsWith(year));
    if (!point)
      throw new Error(`series “${id}” has no value of “${line}” in ${year}, though a figure draws one`);
    return formatClaim({ id, value: { number: point.value }, unit, qualifier: point.qualifier });
  },
};

/** Who gives a value that is not the paper's own, or derived from its own alone. */
function publisherOf({ voice, origin }: JoinedClaim): string | undefined {
  if (voice !== 'context') return undefined;
  return origin?.source.publisher ?? 'Derived here with independent values';
}
