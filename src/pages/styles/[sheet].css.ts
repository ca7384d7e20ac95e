import { readFileSync } from 'node:fs';
import type { APIContext } from 'astro';
import { transform } from 'esbuild';
import { locale } from '#edition/data/language.ts';
import { fontsOfLetters } from '../../components/page/fontsOfLetters.ts';
import { blocksIn } from '../../components/section/blocksIn.ts';
import { edition } from '../../edition.ts';
import { letterStyles } from '../../lib/typefaces/letterFonts.ts';

/** The styles that a page brings only where it needs them: of what scripts show, of tables, equations and images, of a language, and of letters that the typefaces lack. */
export function getStaticPaths() {
  const sheets = [
    'cards',
    'passage',
    blocksIn(edition.sections.all).blocks && 'blocks',
    locale.sheet,
    fontsOfLetters.length > 0 && 'letters',
  ];
  return sheets.flatMap((sheet) => (sheet ? [{ params: { sheet } }] : []));
}

export async function GET({ params }: APIContext): Promise<Response> {
  const css =
    params.sheet === 'letters'
      ? letterStyles(fontsOfLetters)
      : readFileSync(`src/styles/${params.sheet}.css`, 'utf8');
  const { code } = await transform(css, { loader: 'css', minify: true });
  return new Response(code);
}
