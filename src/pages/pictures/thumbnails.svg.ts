import { thumbnails } from '../../components/pictures/thumbnails.ts';
import { figures } from '../../edition.ts';
import type { NumberedFigure } from '../../lib/define/numberFigures.ts';

/** Small drawings of all figures, for lists of them. */
export function GET(): Response {
  return new Response(thumbnails(Object.values<NumberedFigure>(figures)));
}
