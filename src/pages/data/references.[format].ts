import type { APIContext } from 'astro';
import { edition } from '../../edition.ts';
import { citationFile, citationFormats } from '../../lib/citation/citationFile.ts';
import { referencesOf } from '../../lib/citation/referencesOf.ts';

export function getStaticPaths() {
  if (!edition.has.references && !edition.has.footnotes) return [];
  return Object.keys(citationFormats).map((format) => ({ params: { format } }));
}

/** The paper's reference list and footnotes, for reference managers. */
export function GET({ params }: APIContext): Response {
  const format = params.format as keyof typeof citationFormats;
  return new Response(citationFile(format, referencesOf(edition.sources.all)));
}
