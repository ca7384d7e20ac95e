import type { APIContext } from 'astro';
import { sources } from '../../edition.ts';
import { citationFile } from '../../lib/cite/citationFile.ts';
import { citationFormats } from '../../lib/cite/citationFormats.ts';
import { referencesOf } from '../../lib/cite/referencesOf.ts';

export function getStaticPaths() {
  return Object.keys(citationFormats).map((format) => ({ params: { format } }));
}

/** The paper's reference list and footnotes, for reference managers. */
export function GET({ params }: APIContext): Response {
  const format = params.format as keyof typeof citationFormats;
  return new Response(citationFile(format, referencesOf(Object.values(sources))));
}
