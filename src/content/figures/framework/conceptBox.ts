import { type ConceptId, concepts } from '../../../data/concepts.ts';
import { inSection } from './inSection.ts';
import { wording } from './wording.ts';

/** The words of a concept’s box, which is a way into its section. */
export function conceptBox(id: ConceptId, narrow: boolean, section: string = concepts[id].section) {
  const { [narrow ? 'narrow' : 'wide']: title = concepts[id].name, detail } = wording[id] ?? {};
  const spoken = `${concepts[id].name}, ${inSection(section)}`;
  return { title, ...(detail && { detail }), node: id, href: `section:${section}`, spoken };
}
