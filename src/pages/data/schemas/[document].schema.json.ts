import type { APIContext } from 'astro';
import { documents } from '../../../components/download/documents.ts';
import { tables } from '../../../components/download/tables.ts';
import { documentSchema } from '../../../lib/downloads/documentSchema.ts';
import type { DataDocument } from '../../../lib/downloads/editionDocuments.ts';

/** The JSON Schema of every JSON file. */
export function getStaticPaths() {
  return documents.map((document) => ({ params: { document: document.name }, props: { document } }));
}

export function GET({ props }: APIContext<{ document: DataDocument }>): Response {
  return new Response(`${JSON.stringify(documentSchema(props.document, tables), null, 2)}\n`);
}
