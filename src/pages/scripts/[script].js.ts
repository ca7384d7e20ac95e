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

/** An entry with all that it imports; one that takes long to run as a function, which browsers read meanwhile, and what calls it. */
export async function GET({ params }: APIContext): Promise<Response> {
  const code = await bundleScript(`${folder}/${params.script}.ts`);
  if (params.script !== 'explore') return new Response(code);
  const call = await bundleScript('src/client/explore/runAtFirstSign.ts');
  return new Response(`self.editionLate=(()=>{${code}});\n${call}`);
}
