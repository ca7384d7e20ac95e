import { sectionOf } from '#engine/lib/edition/outline.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberWord } from '#engine/lib/format/formatNumber.ts';
import { claims } from '../../data/claims.ts';
import { type ConceptId, concepts } from '../../data/concepts.ts';
import { relations } from '../../data/relations.ts';
import { sections } from '../../data/sections.ts';
import {
  type Block,
  drawFramework,
  type FrameworkParts,
  type Institutions,
} from './framework/drawFramework.ts';
import { partName, type Step, stepOf } from './framework/steps.ts';

/** What the diagram is made of. */
const parts = {
  chains: ['innovation-chain', 'industrial-chain'],
  onward: stepOf('innovation-chain', 'powers', 'industrial-chain'),
  back: stepOf('industrial-chain', 'prompts progress in', 'innovation-chain'),
  pushes: [
    stepOf('powertrain-upgrades', 'drive', 'industry-reshaping'),
    stepOf('green-technology', 'propels', 'green-transformation'),
    stepOf('digital-technologies', 'make possible', 'smart-manufacturing'),
    stepOf('intelligent-driving', 'leads', 'intelligent-transformation'),
  ],
  clasp: 'deep-integration',
  loop: [
    stepOf('market-pain-points', 'become', 'shared-targets'),
    stepOf('shared-targets', 'speed up', 'breakthroughs'),
    stepOf('breakthroughs', 'turn into', 'products'),
    stepOf('products', 'are rolled out into', 'real-world-use'),
    stepOf('real-world-use', 'feeds', 'validation-loop'),
    stepOf('validation-loop', 'show new', 'market-pain-points'),
  ],
  shortcut: stepOf('validation-loop', 'bring to maturity', 'breakthroughs'),
  helper: stepOf('collaborative-network', 'take over the search for', 'breakthroughs'),
} as const satisfies Partial<FrameworkParts>;

/** The institutions that carry both chains, as section 4 counts them, and as the abstract does. */
const mechanisms = [
  'mechanism-policy',
  'mechanism-market',
  'mechanism-collaboration',
  'mechanism-capital',
] as const;
const forces = ['force-direction', 'force-networks', 'force-capital'] as const;
const recommendations = ['recommend-enterprises', 'recommend-resources', 'recommend-ecosystem'] as const;

/** The mechanisms that a force sums up, by the steps of the argument. */
function summedUp(force: ConceptId) {
  return mechanisms.filter((id) =>
    Object.values(relations).some(({ from, kind, to }) => kind === 'part-of' && from === id && to === force),
  );
}

/** The block of a concept that carries the number of its section. */
function numbered(id: ConceptId): Block {
  return { id, number: concepts[id].section };
}

const [abstract = ''] = sections[0].paragraphs;

/** The two ways in which the paper counts them. A force is as wide as the mechanisms that it sums up. */
const institutions = {
  mechanisms: {
    title: 'Institutions carry both chains',
    section: '4',
    blocks: mechanisms.map(numbered),
  },
  forces: {
    title: 'Forces, as the abstract counts them',
    section: sections[0].number,
    blocks: forces.map((id) => ({ id, places: summedUp(id).length, paragraph: abstract })),
  },
} as const satisfies Record<string, Institutions>;

const drawn: FrameworkParts = { ...parts, recommendations: recommendations.map(numbered) };
const count = numberWord(mechanisms.length);
const forcesCount = claims['forces-count'];
const forcesInWords = formatClaim(forcesCount, { form: 'prose' });

/** A row of the table: a concept, what it does, to what, and where the paper says so. */
const row = (id: ConceptId, verb: string, to: string, section: string = concepts[id].section) =>
  [concepts[id].name, verb, to, { section }] as const;
const stepRow = ({ from, words, inferred, to, href }: Step) =>
  [
    partName(from),
    inferred ? `${words}, as we read it,` : words,
    partName(to),
    { section: sectionOf(href.replace('paragraph:', '')) },
  ] as const;
const { pushes, loop } = parts;

/** The argument of the paper at a glance: two chains, what holds them, what is recommended. */
export default parseFigure({
  id: 'framework',
  title: 'Technology and industry drive each other, the paper argues',
  subtitle:
    'The argument as a circuit. A click on a part shows what leads to it and on from it; a line leads into its paragraph.',
  alt: `Diagram of a circuit. ${capital(numberWord(pushes.length))} arcs lead from technologies on the left to changes of industry on the right. Under them a loop of ${numberWord(loop.length)} stations goes from market pain points to shared targets, breakthroughs, products, use and validation, and back. Between the two stands deep integration; ${count} institutional mechanisms carry both sides, and ${numberWord(recommendations.length)} recommendations lead up to them.`,
  section: '2',
  note: `Each mechanism has a subsection of section 4, which gives no count of them. The abstract has ${forcesInWords} forces, with policy and market together as one, and so has the opening of section 4; which mechanism belongs to which force is our reading. So are the circuit, what carries it, and how breakthroughs become products and these come into use: of that the paper tells examples only.`,
  control: {
    legend: 'Institutions, counted as',
    views: [
      {
        id: 'mechanisms',
        label: `${count} subsections`,
        title: 'Technology and industry drive each other, the paper argues',
        says: `The mechanisms of section 4, ${count} by its subsections, together carry both chains.`,
        panels: [{ draw: (size) => drawFramework(size, drawn, institutions.mechanisms) }],
      },
      {
        id: 'forces',
        inText: false,
        label: `${forcesInWords} forces`,
        title: `${capital(forcesInWords)} forces hold the two together, says the abstract`,
        alt: `The same circuit; what carries it are ${forcesInWords} forces, of which the first is as wide as two of the mechanisms, policy and market.`,
        says: `The abstract names networks first, then direction, then capital: ${forcesInWords} forces, one of which holds policy and market together.`,
        panels: [{ draw: (size) => drawFramework(size, drawn, institutions.forces) }],
      },
    ],
  },
  table: {
    columns: ['Part', 'does what', 'to what', 'Section'],
    rows: [
      ['The abstract', 'counts as forces', { claim: forcesCount.id }, { section: forcesCount.section }],
      ...[parts.onward, parts.back, ...pushes, ...loop, parts.shortcut, parts.helper].map(stepRow),
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
      ...recommendations.map((id) => row(id, 'is recommended for', concepts[parts.clasp].name)),
    ],
  },
});

function capital(words: string | undefined): string {
  return words ? words[0]?.toUpperCase() + words.slice(1) : '';
}
