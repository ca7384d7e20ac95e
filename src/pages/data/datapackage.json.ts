import type { APIContext } from 'astro';
import * as words from '#edition/data/language.ts';
import { tables } from '../../components/download/tables.ts';
import { edition } from '../../edition.ts';
import { dataPackage } from '../../lib/downloads/dataPackage.ts';

/** The description of all CSV files for machines, a Data Package. */
export function GET({ site }: APIContext): Response {
  const descriptor = dataPackage(tables, {
    meta: edition.meta,
    partial: edition.partial,
    licence: { path: 'rights.md', title: words.documents.rights },
    homepage: site?.href,
  });
  return new Response(`${JSON.stringify(descriptor, null, 2)}\n`);
}
