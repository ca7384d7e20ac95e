import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { APIContext } from 'astro';
import { build } from 'esbuild';

const folder = 'src/client/entries';

/** One script for each entry of the client code. */
export function getStaticPaths() {
  return readdirSync(folder).map((file) => ({ params: { script: basename(file, '.ts') } }));
}

/** An entry with all that it imports as one classic script: browsers refuse modules from disk. */
export async function GET({ params }: APIContext): Promise<Response> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}/${params.script}.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${folder}/${params.script}.ts: esbuild wrote nothing`);
  return new Response(script.text);
}
