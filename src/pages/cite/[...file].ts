import type { APIContext } from 'astro';
import { edition } from '../../edition.ts';
import { citationFile, citationFormats } from '../../lib/citation/citationFile.ts';
import { citationPath, citationsOf } from '../../lib/citation/citationsOf.ts';
import { type CiteTarget, citeTargetOf } from '../../lib/citation/citeTarget.ts';
import { citeTargets } from '../../lib/citation/citeTargets.ts';

type Format = keyof typeof citationFormats;
const formats = Object.keys(citationFormats) as Format[];

const ofPaper = { kind: 'paper', id: '' };

/** A file for each thing to cite in each format, and for the paper: `cite/paper.bib`, `cite/claims/<id>.ris`. */
export function getStaticPaths() {
  return formats.flatMap((format) => [
    { params: { file: `paper.${format}` }, props: { format, cited: ofPaper } },
    ...citeTargets(edition).map((target) => ({
      params: { file: citationPath(target, format).replace(/^cite\//, '') },
      props: { format, cited: target },
    })),
  ]);
}

/** The file: one citation, of the paper or of a part of the edition. */
export function GET({ props, site }: APIContext): Response {
  const { format, cited } = props as { format: Format; cited: CiteTarget | typeof ofPaper };
  const { meta, released } = edition;
  const citation =
    cited.kind === 'paper'
      ? citationsOf(citeTargetOf({ kind: 'edition' }), meta).paper
      : citationsOf(cited as CiteTarget, meta, site, released).edition;
  return new Response(citationFile(format, citation ? [citation] : []));
}
