import type { APIContext } from 'astro';
import { fontsOfLetters } from '../../components/page/fontsOfLetters.ts';
import type { LetterFont } from '../../lib/typefaces/letterFonts.ts';

/** Fonts for letters of this edition that the typefaces of pages lack. */
export function getStaticPaths() {
  return fontsOfLetters.map((font) => ({ params: { font: font.name }, props: { font } }));
}

export async function GET({ props }: APIContext<{ font: LetterFont }>): Promise<Response> {
  return new Response(new Uint8Array(await props.font.cut()));
}
