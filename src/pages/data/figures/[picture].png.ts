import type { APIContext } from 'astro';
import { drawPngInWorker } from '../../../components/pictures/drawPngInWorker.ts';
import { figurePicture } from '../../../components/pictures/figurePicture.ts';
import { figurePreview } from '../../../components/pictures/figurePreview.ts';
import { edition } from '../../../edition.ts';
import type { JoinedFigure } from '../../../lib/edition/edition.ts';

/** Pixels of a picture for one of its drawing: sharp on any screen and in a slide. */
const zoom = 2;

export function getStaticPaths() {
  return edition.figures.all.flatMap((figure) => [
    { params: { picture: figure.id }, props: { figure, preview: false } },
    { params: { picture: `${figure.id}-preview` }, props: { figure, preview: true } },
  ]);
}

/** A figure as pixels: the picture that stands alone, and its preview for links. */
export async function GET({
  props: { figure, preview },
}: APIContext<{ figure: JoinedFigure; preview: boolean }>): Promise<Response> {
  const name = `figure “${figure.id}”`;
  return new Response(
    await drawPngInWorker(
      preview ? { svg: figurePreview(figure), name } : { svg: figurePicture(figure), name, zoom },
    ),
  );
}
