import { drawPngInWorker } from '../../components/pictures/drawPngInWorker.ts';
import { editionPreview } from '../../components/pictures/editionPreview.ts';

/** The edition's preview for links to pages that are of no figure. */
export async function GET(): Promise<Response> {
  return new Response(await drawPngInWorker({ svg: editionPreview(), name: 'edition' }));
}
