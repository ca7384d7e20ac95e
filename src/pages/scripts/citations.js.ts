import { edition } from '../../edition.ts';
import { dataScript } from '../../lib/bundle/bundleScript.ts';
import { citeTargets } from '../../lib/citation/citeTargets.ts';

/** What the citation of any paragraph is made of; a page loads it when a reader copies a passage with its citation. */
export function GET(): Response {
  const paragraphs = citeTargets(edition).filter(({ kind }) => kind === 'paragraph');
  const targets = Object.fromEntries(paragraphs.map((target) => [target.id, target]));
  return new Response(dataScript('editionCitations', { meta: edition.meta, targets }));
}
