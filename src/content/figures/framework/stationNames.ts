import type { PartId } from './steps.ts';

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
