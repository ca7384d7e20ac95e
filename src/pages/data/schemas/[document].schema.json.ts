import type { APIContext } from 'astro';
import { documents } from '../../../components/download/documents.ts';
import { type DataDocument, documentSchema } from '../../../lib/downloads/editionDocuments.ts';

/** The JSON Schema of every JSON file. */
export function getStaticPaths() {
  return documents.map((document) => ({ params: { document: document.name }, props: { document } }));
}

export function GET({ props }: APIContext<{ document: DataDocument }>): Response {
  return new Response(`${JSON.stringify(documentSchema(props.document), null, 2)}\n`);
}
