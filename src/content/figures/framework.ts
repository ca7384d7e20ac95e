import { claims } from '../../data/claims.ts';
import { type ConceptId, concepts } from '../../data/concepts.ts';
import { sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import { numberWord } from '../../lib/format/formatNumber.ts';
import { drawFramework } from './framework/drawFramework.ts';
import { institutions } from './framework/institutions.ts';
import { type Crossing, parts } from './framework/parts.ts';
import { summedUp } from './framework/summedUp.ts';

const { forward, back, clasp, mechanisms, forces, recommendations } = parts;
const count = numberWord(mechanisms.length);
const forcesCount = claims['forces-count'];
const forcesInWords = printClaim(forcesCount, { form: 'prose' });

/** A row of the table: a concept, what it does, to what, and where the paper says so. */
const row = (id: ConceptId, verb: string, to: string, section: string = concepts[id].section) =>
  [concepts[id].name, verb, to, { section }] as const;
const forwardRow = ({ technology, verb, industry }: Crossing) =>
  row(technology, verb, concepts[industry].name, concepts[industry].section);
const backRow = ({ technology, verb, industry }: Crossing) => row(industry, verb, concepts[technology].name);

/** The argument of the paper at a glance: two chains, what holds them, what is recommended. */
export default defineFigure({
  id: 'framework',
  title: `Technology and industry push each other on, and ${count} institutional mechanisms carry both`,
  subtitle: 'The argument of the paper as a diagram. Each part leads to the section that makes it.',
  alt: `Diagram of two columns that face each other. Arrows lead from the innovation chain to the industrial chain in ${numberWord(forward.length)} places and back in ${numberWord(back.length)}; a bar named deep integration joins the columns, a slab of ${count} institutions carries them, and ${numberWord(recommendations.length)} recommendations stand below.`,
  section: '2',
  note: `The abstract sums the mechanisms up as ${forcesInWords} forces: policy and market together are one of them.`,
  control: {
    legend: 'Institutions, counted as',
    views: [
      {
        id: 'mechanisms',
        label: `${count} mechanisms`,
        says: `The ${count} mechanisms of section 4, each in a subsection of its own, together carry both chains.`,
        panels: [{ draw: (size) => drawFramework(size, institutions.mechanisms) }],
      },
      {
        id: 'forces',
        label: `${forcesInWords} forces`,
        says: `The abstract names networks first, then direction, then capital: ${forcesInWords} forces, one of which holds policy and market together.`,
        panels: [{ draw: (size) => drawFramework(size, institutions.forces) }],
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
          row(id, 'belongs to the force', concepts[force].name, concepts[force].section),
        ),
      ),
      [
        'The mechanisms together',
        'are summed up as',
        { claim: forcesCount.id },
        { section: sections[0].number },
      ],
      ...recommendations.map((id) => row(id, 'is recommended for', concepts[clasp].name)),
    ],
  },
});
