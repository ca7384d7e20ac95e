import MiniSearch from 'minisearch';
import { paragraphTexts } from '../../components/section/paragraphTexts.ts';
import { edition } from '../../edition.ts';
import { dataScript } from '../../lib/bundle/bundleScript.ts';
import { searchOptions } from '../../lib/search/searchDocument.ts';
import { searchDocuments } from '../../lib/search/searchDocuments.ts';

/** The index of the search; its page loads it when a reader comes to the field. */
export async function GET(): Promise<Response> {
  const index = new MiniSearch(searchOptions);
  index.addAll(searchDocuments(edition, await paragraphTexts()));
  return new Response(dataScript('editionIndex', index));
}
