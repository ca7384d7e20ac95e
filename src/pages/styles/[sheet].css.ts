import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { transform } from 'esbuild';
import { locale } from '#edition/data/language.ts';
import { blocksIn } from '../../components/section/blocksIn.ts';
import { edition } from '../../edition.ts';

/** The styles that not every edition has: those of tables, equations and images, where the paper has any, and of its language. */
export function getStaticPaths() {
  const sheets = [blocksIn(edition.sections.all).blocks && 'blocks', locale.sheet];
  return sheets.flatMap((sheet) => (sheet ? [{ params: { sheet } }] : []));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const css = readFileSync(`src/styles/${params.sheet}.css`, 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return new Response(code);
}
