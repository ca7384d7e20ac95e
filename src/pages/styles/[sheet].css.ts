import { transform } from 'esbuild';
import { blocksIn } from '../../components/section/blocksIn.ts';
import { edition } from '../../edition.ts';
import blocks from '../../styles/blocks.css?raw';

/** The styles of tables, equations and images, where the paper has any: only pages that hold one ask for them. */
export function getStaticPaths() {
  return blocksIn(edition.sections.all).blocks ? [{ params: { sheet: 'blocks' } }] : [];
}

export async function GET(): Promise<Response> {
  const { code } = await transform(blocks, { loader: 'css', minify: true });
  return new Response(code);
}
