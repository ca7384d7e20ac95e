import type { ConceptId } from '../../../data/concepts.ts';

/** What stands in a box: a concept’s name where it is left out, with the line breaks that the width needs. */
export const wording: Partial<
  Record<ConceptId, { readonly wide?: string; readonly narrow?: string; readonly detail?: string }>
> = {
  'powertrain-upgrades': { narrow: 'Powertrain\nupgrades' },
  'green-technology': { narrow: 'Green\ntechnology' },
  'digital-technologies': { narrow: 'Digital\ntechnologies' },
  'intelligent-driving': { narrow: 'Intelligent\ndriving' },
  'industry-reshaping': { narrow: 'Reshaping of\nthe industry' },
  'green-transformation': { narrow: 'Green\ntransformation' },
  'smart-manufacturing': { narrow: 'Smart\nmanufacturing' },
  'intelligent-transformation': { narrow: 'Intelligent\ntransformation' },
  'shared-targets': { narrow: 'Shared\nR&D targets' },
  breakthroughs: { wide: 'Joint breakthroughs', narrow: 'Joint\nbreakthroughs' },
  'validation-loop': { wide: 'Validation, data,\noptimisation', narrow: 'Validation, data,\noptimisation' },
  'market-pain-points': { narrow: 'Market\npain points' },
  'collaborative-network': { narrow: 'Collaborative\nnetworks' },
  'real-world-use': { narrow: 'Use in the\nreal world' },
  'deep-integration': { narrow: 'Deep integration of\ntechnology and industry' },
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
