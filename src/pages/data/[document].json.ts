import type { APIContext } from 'astro';
import { documents } from '../../components/download/documents.ts';
import type { DataDocument } from '../../lib/downloads/editionDocuments.ts';

/** One JSON file for every kind of record. */
export function getStaticPaths() {
  return documents.map((document) => ({ params: { document: document.name }, props: { document } }));
}

export function GET({ props }: APIContext<{ document: DataDocument }>): Response {
  return Response.json(props.document.content);
}
