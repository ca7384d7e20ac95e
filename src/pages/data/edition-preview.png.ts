import { drawPng } from '../../components/pictures/drawPng.ts';
import { editionPreview } from '../../components/pictures/editionPreview.ts';

/** The edition's preview for links to pages that are of no figure. */
export function GET(): Response {
  return new Response(drawPng(editionPreview(), 'the edition'));
}
