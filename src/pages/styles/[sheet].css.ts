import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { transform } from 'esbuild';
import { locale } from '#edition/data/language.ts';
import { blocksIn } from '../../components/section/blocksIn.ts';
import { edition } from '../../edition.ts';

/** The styles that a page brings only where it needs them: of what scripts show, of tables, equations and images, and of a language. */
export function getStaticPaths() {
  const sheets = ['cards', 'passage', blocksIn(edition.sections.all).blocks && 'blocks', locale.sheet];
  return sheets.flatMap((sheet) => (sheet ? [{ params: { sheet } }] : []));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const css = readFileSync(`src/styles/${params.sheet}.css`, 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return new Response(code);
}
