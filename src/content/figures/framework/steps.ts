import { type ConceptId, concepts } from '../../../data/concepts.ts';
import { relations } from '../../../data/relations.ts';
import { type SectionNumber, sections } from '../../../data/sections.ts';
import { terms } from '../../../data/terms.ts';
import { sectionOf } from '../../../lib/edition/outline.ts';
import type { Relation } from '../../../lib/schema/relation.ts';

/** The chains that face each other, which are terms. */
export type ChainId = 'innovation-chain' | 'industrial-chain';

/** What may stand in the diagram. */
export type PartId = ConceptId | ChainId;

/** A step of the argument, with the few words that stand on its line and the way into its paragraph. */
export interface Step {
  readonly from: PartId;
  readonly to: PartId;
  readonly words: string;
  readonly href: string;
  readonly spoken: string;
}

const all = Object.values<Relation>(relations);

/**
 * The step from one part to another as the records have it.
 *
 * @param words a few words for what it does
 * @throws Error where no relation joins the two
 */
export function stepOf(from: PartId, words: string, to: PartId): Step {
  const relation = all.find((one) => one.from === from && one.to === to);
  if (!relation)
    throw new Error(`framework: no relation leads from “${from}” to “${to}”; see src/data/relations.ts`);
  const { paragraph } = relation;
  const spoken = `${partName(from)} ${words} ${partName(to)}, paragraph ${paragraph}`;
  return { from, to, words, href: `paragraph:${paragraph}`, spoken };
}

/**
 * Where a part of the argument is told: the first paragraph of its own section that says what leads to it or from it,
 * or the first of that section.
 *
 * @param paragraph another one, where the part stands for what is said there
 */
export function wayInto(id: PartId, paragraph = ownParagraph(id)) {
  return { href: `paragraph:${paragraph}`, spoken: `${partName(id)}, paragraph ${paragraph}` };
}

function ownParagraph(id: PartId): string {
  const touching = all.filter(({ from, to }) => from === id || to === id);
  if (!(id in concepts)) return touching[0]?.paragraph ?? '';
  const section = concepts[id as ConceptId].section as SectionNumber;
  const [first = ''] = sections[section].paragraphs;
  return touching.find(({ paragraph }) => sectionOf(paragraph) === section)?.paragraph ?? first;
}

/** The name of a part in the records. */
export function partName(id: PartId): string {
  return id in concepts ? concepts[id as ConceptId].name : terms[id as ChainId].name;
}
