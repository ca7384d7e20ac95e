import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { APIContext } from 'astro';
import { edition } from '../../edition.ts';
import { bundleScript } from '../../lib/bundle/bundleScript.ts';

const folder = 'src/client/entries';

/** One script for each entry of the client code. What a page not found asks for needs the address of the site. */
export function getStaticPaths() {
  return readdirSync(folder)
    .map((file) => basename(file, '.ts'))
    .filter((script) => script !== 'notFound' || import.meta.env.SITE)
    .filter((script) => script !== 'tables' || edition.has.tables)
    .map((script) => ({ params: { script } }));
}

/** An entry with all that it imports. */
export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await bundleScript(`${folder}/${params.script}.ts`));
}
