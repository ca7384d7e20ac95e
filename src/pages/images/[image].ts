import { readFile } from 'node:fs/promises';
import type { APIContext } from 'astro';
import { edition } from '../../edition.ts';
import type { PaperImage } from '../../lib/schema/paperImage.ts';

/** The file of each image, as it is. */
export function getStaticPaths() {
  return edition.images.all.map((image) => ({ params: { image: image.file }, props: { image } }));
}

export async function GET({ props }: APIContext<{ image: PaperImage }>): Promise<Response> {
  return new Response(new Uint8Array(await readFile(props.image.path)));
}
