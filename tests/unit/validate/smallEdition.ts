import type { ProseEdition } from '../../../src/lib/validate/parseProse.ts';
import type { RelatedEdition } from '../../../src/lib/validate/references.ts';

const stated = {
  paragraph: '2-1',
  status: 'as-stated' as const,
  kind: 'measurement' as const,
  period: '2024',
  inWords: undefined,
  actors: [],
  sources: [],
};

/** An edition of three paragraphs, in which every record is well formed and every reference leads somewhere. */
export const smallEdition = {
  sections: { '0': { paragraphs: ['0-1'] }, '2': { paragraphs: ['2-1'] }, '2.1': { paragraphs: ['2.1-1'] } },
  claims: {
    share: { ...stated, qualifier: 'exact', actors: ['catl'], sources: ['press-2025'] },
    range: { ...stated, paragraph: '2.1-1', qualifier: 'more-than', inWords: 'more than half' },
    undated: {
      ...stated,
      status: 'derived' as const,
      qualifier: 'exact',
      period: null,
      derivation: { inputs: ['share', 'range'] },
    },
  },
  citations: { 'doe-1956': { paragraph: '2-1', source: 'solow', candidates: ['solow', 'press-2025'] } },
  sources: {
    'press-2025': { role: 'footnote', paragraphs: ['2-1'], sameAs: 'solow', reports: 'catl' },
    solow: { role: 'reference', paragraphs: ['2-1'] },
  },
  actors: { catl: { paragraphs: ['2-1'], kind: 'firm' } },
  actorKinds: { groups: [{ id: 'firms', title: 'Firms', kinds: ['firm'] }] },
  terms: {
    lidar: { paragraphs: ['2.1-1'], seeAlso: ['radar'] },
    radar: { paragraphs: ['2.1-1'], seeAlso: [] },
  },
  concepts: { market: { section: '2.1', role: 'chain' } },
  framework: { groups: [{ role: 'chain', title: 'The chain' }] },
  relations: { 'catl-drives-market': { from: 'catl', to: 'market', paragraph: '2-1' } },
  figures: {
    bars: {
      section: '2',
      claims: ['share'],
      table: {
        columns: ['What', 'Share', 'Whose'],
        rows: [['Cells', { claim: 'share' }, { actor: 'catl' }]],
      },
    },
  },
  tables: { cells: { number: '1', section: '0', sources: ['press-2025'] } },
  equations: { growth: { number: '1', section: '0' } },
  remarks: {},
  images: { plant: { kind: 'Image', number: '1', section: '0' } },
  independentSources: {
    agency: {
      publisher: 'Agency',
      kind: 'public-body' as const,
      copy: false,
      leak: false,
      reports: undefined,
    },
  },
  independentSeries: {
    sales: {
      source: 'agency',
      points: [{ line: 'china', at: '2024', value: 1, qualifier: 'exact', source: 'agency', note: '' }],
    },
  },
  factChecks: {
    share: {
      claims: ['share'],
      derived: ['undated'],
      says: 'Others have {range}.',
      verdict: 'confirmed' as const,
      evidence: [{ source: 'agency', bearing: 'agrees' as const, figure: '{range} in 2024' }],
    },
  },
  notes: {
    two: {
      paragraph: '2-1',
      against: ['2.1-1'],
      claims: ['share'],
      says: 'Not as {share} has it.',
      sources: ['agency'],
    },
  },
  names: ['5G', 'Level 3', 'L3+'],
} satisfies ProseEdition & RelatedEdition;
