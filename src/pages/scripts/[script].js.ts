import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { APIContext } from 'astro';
import { bundleScript } from '../../lib/bundle/bundleScript.ts';

const folder = 'src/client/entries';

/** One script for each entry of the client code. */
export function getStaticPaths() {
  return readdirSync(folder).map((file) => ({ params: { script: basename(file, '.ts') } }));
}

/** An entry with all that it imports. */
export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await bundleScript(`${folder}/${params.script}.ts`));
}
