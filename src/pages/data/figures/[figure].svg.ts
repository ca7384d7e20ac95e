import type { APIContext } from 'astro';
import { figurePicture } from '../../../components/pictures/figurePicture.ts';
import { figures } from '../../../edition.ts';
import { lookUp } from '../../../lib/edition/lookUp.ts';

export function getStaticPaths() {
  return Object.keys(figures).map((figure) => ({ params: { figure } }));
}

/** A figure as a picture that stands alone. */
export function GET({ params }: APIContext): Response {
  return new Response(figurePicture(lookUp('figure', figures, params.figure ?? '')));
}
