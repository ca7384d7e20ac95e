import { sectionOf } from '#engine/lib/edition/outline.ts';
import type { Relation } from '#engine/lib/schema/relation.ts';
import { actors } from '../../../data/actors.ts';
import { type ConceptId, concepts } from '../../../data/concepts.ts';
import { relations } from '../../../data/relations.ts';
import { type SectionNumber, sections } from '../../../data/sections.ts';
import { terms } from '../../../data/terms.ts';

/** The chains that face each other, which are terms. */
export type ChainId = 'innovation-chain' | 'industrial-chain';

/** What may stand in the diagram. */
export type PartId = ConceptId | ChainId;

/** A step of the argument, with the few words that stand on its line and the way into its paragraph. */
export interface Step {
  readonly from: PartId;
  readonly to: PartId;
  readonly words: string;
  /** Whether it is this edition's reading. */
  readonly inferred: boolean;
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
  if (!relation) {
    const known = new Set([actors, concepts, terms].flatMap((records) => Object.keys(records)));
    for (const { id, ...ends } of all)
      for (const end of [ends.from, ends.to])
        if (!known.has(end))
          throw new Error(
            `relation “${id}” names actor, term or concept “${end}”, which src/data does not have`,
          );
    throw new Error(`framework: no relation leads from “${from}” to “${to}”; see src/data/relations.ts`);
  }
  const { paragraph, inferred } = relation;
  const reading = inferred ? ', as we read it' : '';
  const spoken = `${partName(from)} ${words} ${partName(to)}${reading}, paragraph ${paragraph}`;
  return { from, to, words, inferred, href: `paragraph:${paragraph}`, spoken };
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

/** What stands in the diagram for a concept: its name where it is left out, with the line breaks that the width needs. */
export interface StationName {
  readonly wide?: string;
  readonly narrow?: string;
  readonly detail?: string;
}

export const stationNames: Partial<Record<PartId, StationName>> = {
  'innovation-chain': { wide: 'Technology:\ninnovation chain', narrow: 'Innovation\nchain' },
  'industrial-chain': { wide: 'Industry:\nindustrial chain', narrow: 'Industrial\nchain' },
  'powertrain-upgrades': { narrow: 'Powertrain\nupgrades' },
  'green-technology': { narrow: 'Green\ntechnology' },
  'digital-technologies': { narrow: 'Digital\ntechnologies' },
  'intelligent-driving': { narrow: 'Intelligent\ndriving' },
  'industry-reshaping': { wide: 'Reshaping of\nthe industry', narrow: 'Reshaping of\nthe industry' },
  'green-transformation': { narrow: 'Green\ntransformation' },
  'smart-manufacturing': { narrow: 'Smart\nmanufacturing' },
  'intelligent-transformation': {
    wide: 'Intelligent\ntransformation',
    narrow: 'Intelligent\ntransformation',
  },
  'shared-targets': { narrow: 'Shared\nR&D targets' },
  breakthroughs: { wide: 'Technological\nbreakthroughs', narrow: 'Technological\nbreakthroughs' },
  'validation-loop': { wide: 'Validation, data,\noptimisation', narrow: 'Validation,\ndata,\noptimisation' },
  'market-pain-points': { narrow: 'Market\npain points' },
  'collaborative-network': { narrow: 'Collaborative\nnetworks' },
  'real-world-use': { narrow: 'Use in the\nreal world' },
  'deep-integration': { wide: 'Deep integration', narrow: 'Deep\nintegration' },
  'mechanism-policy': { wide: 'Policy', narrow: 'Policy', detail: 'plans, credits\nand pilots' },
  'mechanism-market': { detail: 'uses that call\nfor innovation' },
  'mechanism-collaboration': {
    wide: 'Collaboration',
    narrow: 'Collaboration',
    detail: 'consortia of core\nstakeholders',
  },
  'mechanism-capital': { detail: 'time, and tolerance\nof risk' },
  'force-direction': { detail: 'policy and market together count as one' },
  'force-networks': { wide: 'Networks', narrow: 'Networks', detail: 'of many agents\nthat innovate' },
  'force-capital': { detail: 'lend their support' },
  'recommend-enterprises': {
    wide: 'Empower enterprises',
    narrow: 'Empower enterprises',
    detail: 'leaders and small firms',
  },
  'recommend-resources': {
    wide: 'Support the full cycle',
    narrow: 'Support the full cycle',
    detail: 'with resources and services',
  },
  'recommend-ecosystem': {
    wide: 'Open the ecosystem',
    narrow: 'Open the ecosystem',
    detail: 'rooted at home, open abroad',
  },
};

/** The name of a part as a drawing has room for it. */
export function nameOf(id: PartId, narrow: boolean): string {
  const { [narrow ? 'narrow' : 'wide']: words } = stationNames[id] ?? {};
  return words ?? partName(id);
}
