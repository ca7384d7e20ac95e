import { claims } from '../../data/claims.ts';
import { type ConceptId, concepts } from '../../data/concepts.ts';
import { relations } from '../../data/relations.ts';
import { sections } from '../../data/sections.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { numberWord } from '../../lib/format/formatNumber.ts';
import {
  type Block,
  type Crossing,
  drawFramework,
  type FrameworkParts,
  type Institutions,
} from './framework/drawFramework.ts';

/** What the diagram is made of, by the ids of concepts. */
const parts = {
  /** From the innovation chain to the industrial chain. */
  forward: [
    { technology: 'powertrain-upgrades', verb: 'drive', industry: 'industry-reshaping' },
    { technology: 'green-technology', verb: 'propels', industry: 'green-transformation' },
    { technology: 'digital-technologies', verb: 'make possible', industry: 'smart-manufacturing' },
    { technology: 'intelligent-driving', verb: 'leads', industry: 'intelligent-transformation' },
  ],
  /** From the industrial chain back to the innovation chain. */
  back: [
    { technology: 'shared-targets', verb: 'become', industry: 'market-pain-points' },
    { technology: 'breakthroughs', verb: 'lead to', industry: 'collaborative-network' },
    { technology: 'validation-loop', verb: 'feeds', industry: 'real-world-use' },
  ],
  /** What joins the chains. */
  clasp: 'deep-integration',
  /** The institutions that carry both chains, as section 4 counts them. */
  mechanisms: ['mechanism-policy', 'mechanism-market', 'mechanism-collaboration', 'mechanism-capital'],
  /** The same, as the abstract counts them. */
  forces: ['force-direction', 'force-networks', 'force-capital'],
  recommendations: ['recommend-enterprises', 'recommend-resources', 'recommend-ecosystem'],
} as const satisfies Record<string, ConceptId | readonly ConceptId[] | readonly Crossing[]>;

/** The mechanisms that a force sums up, by the steps of the argument. */
function summedUp(force: ConceptId) {
  return parts.mechanisms.filter((id) =>
    Object.values(relations).some(({ from, kind, to }) => kind === 'part-of' && from === id && to === force),
  );
}

/** The block of a concept that carries the number of its section. */
function numbered(id: ConceptId): Block {
  return { id, number: concepts[id].section };
}

const abstract = sections[0].number;

/** The two ways in which the paper counts them. A force is as wide as the mechanisms that it sums up. */
const institutions = {
  mechanisms: {
    title: 'Institutions carry both chains',
    section: '4',
    blocks: parts.mechanisms.map(numbered),
  },
  forces: {
    title: 'Forces, as the abstract counts them',
    section: abstract,
    blocks: parts.forces.map((id) => ({ id, places: summedUp(id).length, section: abstract })),
  },
} as const satisfies Record<string, Institutions>;

const { forward, back, clasp, mechanisms, forces, recommendations } = parts;
const drawn: FrameworkParts = { forward, back, clasp, recommendations: recommendations.map(numbered) };
const count = numberWord(mechanisms.length);
const forcesCount = claims['forces-count'];
const forcesInWords = formatClaim(forcesCount, { form: 'prose' });

/** A row of the table: a concept, what it does, to what, and where the paper says so. */
const row = (id: ConceptId, verb: string, to: string, section: string = concepts[id].section) =>
  [concepts[id].name, verb, to, { section }] as const;
const forwardRow = ({ technology, verb, industry }: Crossing) =>
  row(technology, verb, concepts[industry].name, concepts[industry].section);
const backRow = ({ technology, verb, industry }: Crossing) => row(industry, verb, concepts[technology].name);

/** The argument of the paper at a glance: two chains, what holds them, what is recommended. */
export default parseFigure({
  id: 'framework',
  title: 'Technology and industry push each other on, carried by institutions',
  subtitle: 'The argument of the paper as a diagram. Each part leads to the section that makes it.',
  alt: `Diagram of two columns that face each other. Arrows lead from the innovation chain to the industrial chain in ${numberWord(forward.length)} places and back in ${numberWord(back.length)}; a bar named deep integration joins the columns, a slab with ${count} institutional mechanisms carries them, and ${numberWord(recommendations.length)} recommendations stand below.`,
  section: '2',
  note: `Each mechanism has a subsection of section 4, which gives no count of them. The abstract has ${forcesInWords} forces, with policy and market together as one, and so has the opening of section 4; which mechanism belongs to which force is our reading.`,
  control: {
    legend: 'Institutions, counted as',
    views: [
      {
        id: 'mechanisms',
        label: `${count} subsections`,
        says: `The mechanisms of section 4, ${count} by its subsections, together carry both chains.`,
        panels: [{ draw: (size) => drawFramework(size, drawn, institutions.mechanisms) }],
      },
      {
        id: 'forces',
        label: `${forcesInWords} forces`,
        says: `The abstract names networks first, then direction, then capital: ${forcesInWords} forces, one of which holds policy and market together.`,
        panels: [{ draw: (size) => drawFramework(size, drawn, institutions.forces) }],
      },
    ],
  },
  table: {
    columns: ['Part', 'does what', 'to what', 'Section'],
    rows: [
      ['The abstract', 'counts as forces', { claim: forcesCount.id }, { section: forcesCount.section }],
      ...forward.map(forwardRow),
      ...back.map(backRow),
      ...mechanisms.map((id) => row(id, 'carries', 'both chains')),
      ...forces.flatMap((force) =>
        summedUp(force).map((id) =>
          row(id, 'belongs, as we read it, to', concepts[force].name, concepts[force].section),
        ),
      ),
      [
        'The mechanisms together',
        'answer, as we read it, to',
        { claim: forcesCount.id },
        { section: sections[0].number },
      ],
      ...recommendations.map((id) => row(id, 'is recommended for', concepts[clasp].name)),
    ],
  },
});
