import type { APIContext } from 'astro';
import { figurePicture } from '../../../components/pictures/figurePicture.ts';
import { edition } from '../../../edition.ts';
import type { JoinedFigure } from '../../../lib/edition/edition.ts';

export function getStaticPaths() {
  return edition.figures.all.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** A figure as a picture that stands alone. */
export function GET({ props }: APIContext<{ figure: JoinedFigure }>): Response {
  return new Response(figurePicture(props.figure));
}
