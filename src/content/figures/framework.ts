import { joinBoxes } from '../../components/charts/joinBoxes.ts';
import type { Label } from '../../components/charts/label.ts';
import { type Box, nodeLink } from '../../components/charts/nodeLink.ts';
import { ink, type } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { type ConceptId, concepts } from '../../data/concepts.ts';
import { relations } from '../../data/relations.ts';
import { sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { numberWord } from '../../lib/numberWord.ts';
import { printClaim } from '../../lib/printClaim.ts';

/** One crossing between the chains: what stands on the left, the verb on the arrow, what stands on the right. */
interface Crossing {
  readonly technology: ConceptId;
  readonly verb: string;
  readonly industry: ConceptId;
}

/** From the innovation chain to the industrial chain. */
const forward: readonly Crossing[] = [
  { technology: 'powertrain-upgrades', verb: 'drive', industry: 'industry-reshaping' },
  { technology: 'green-technology', verb: 'propels', industry: 'green-transformation' },
  { technology: 'digital-technologies', verb: 'make possible', industry: 'smart-manufacturing' },
  { technology: 'intelligent-driving', verb: 'leads', industry: 'intelligent-transformation' },
];

/** From the industrial chain back to the innovation chain. */
const back: readonly Crossing[] = [
  { technology: 'shared-targets', verb: 'become', industry: 'market-pain-points' },
  { technology: 'breakthroughs', verb: 'lead to', industry: 'collaborative-network' },
  { technology: 'validation-loop', verb: 'feeds', industry: 'real-world-use' },
];

const mechanisms = [
  'mechanism-policy',
  'mechanism-market',
  'mechanism-collaboration',
  'mechanism-capital',
] as const;
const recommendations = ['recommend-enterprises', 'recommend-resources', 'recommend-ecosystem'] as const;

const forces = ['force-direction', 'force-networks', 'force-capital'] as const;

/** The mechanisms that a force sums up, by the steps of the argument. */
const summedUp = (force: ConceptId) =>
  mechanisms.filter((id) =>
    Object.values(relations).some(({ from, kind, to }) => kind === 'part-of' && from === id && to === force),
  );

/** What stands in a box: a concept’s name where it is left out, with the line breaks that the width needs. */
const wording: Partial<
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

const inSection = (number: string) =>
  number === sections[0].number ? 'in the abstract' : `section ${number}`;

/** The box of a concept, a way into its section. */
function part(id: ConceptId, narrow: boolean, section: string = concepts[id].section) {
  const { [narrow ? 'narrow' : 'wide']: title = concepts[id].name, detail } = wording[id] ?? {};
  const spoken = `${concepts[id].name}, ${inSection(section)}`;
  return { title, ...(detail && { detail }), node: id, href: `section:${section}`, spoken };
}

/** The name of a section above what it says, in the middle of the drawing. */
function heading(
  number: '0' | '2' | '3' | '4' | '5',
  { width }: ChartSize,
  y: number,
  text: string = sections[number].short,
): Label {
  const words = number === sections[0].number ? text : `§\u2009${number}\u2002${text}`;
  const spoken = number === sections[0].number ? `${text}, ${inSection(number)}` : words;
  return { x: width / 2, y, text: words, anchor: 'middle', weight: 600, href: `section:${number}`, spoken };
}

/** Rows of two boxes that face each other, with an arrow between. */
function crossings(
  rows: readonly Crossing[],
  { width, narrow }: ChartSize,
  top: number,
  column: number,
  towards: 'right' | 'left',
) {
  const pairs = rows.map(({ technology, industry }, index) => {
    const { section } = concepts[industry];
    const place = { y: top + index * 48, width: column, height: 44, size: narrow ? type.label : type.value };
    const number = narrow ? {} : { number: section };
    const left: Box = { ...part(technology, narrow, section), ...place, x: 0, ...number };
    const right: Box = { ...part(industry, narrow, section), ...place, x: width - column };
    return [left, right] as const;
  });
  const verb = ({ technology, verb, industry }: Crossing, index: number): Label => ({
    x: width / 2,
    y: top + index * 48 + 22,
    text: verb,
    anchor: 'middle',
    colour: ink.quiet,
    halo: true,
    tags: { step: towards === 'right' ? `${technology} ${industry}` : `${industry} ${technology}` },
  });
  return {
    boxes: pairs.flat(),
    arrows: pairs.map(([left, right]) =>
      towards === 'right' ? joinBoxes(left, right) : joinBoxes(right, left),
    ),
    labels: narrow ? [] : rows.map(verb),
    bottom: top + rows.length * 48,
  };
}

/** How boxes that fill the full width stand in a grid. */
interface Grid {
  readonly top: number;
  readonly across: number;
  readonly between: number;
  readonly height: number;
  readonly look: 'solid' | 'hollow';
}

/** A concept, with how many places of the grid it fills (one where it is not said) and the number it carries, if any. */
interface Block {
  readonly id: ConceptId;
  readonly places?: number;
  readonly number?: string;
  /** Section that it leads to; its own where it is left out. */
  readonly section?: string;
}

/** Boxes side by side over the full width, in rows. */
function blocks(all: readonly Block[], { width, narrow }: ChartSize, { top, across, between, ...box }: Grid) {
  const cell = (width - (across - 1) * between) / across;
  const starts = all.map((_, index) => all.slice(0, index).reduce((sum, { places = 1 }) => sum + places, 0));
  const boxes = all.map(({ id, places = 1, number, section }, index): Box => {
    const start = starts[index] ?? 0;
    return {
      ...part(id, narrow, section),
      ...box,
      x: (start % across) * (cell + between),
      y: top + Math.floor(start / across) * (box.height + between),
      width: places * (cell + between) - between,
      size: type.value,
      weight: 600,
      ...(number && { number }),
    };
  });
  return { boxes, bottom: Math.max(...boxes.map(({ y, height }) => y + height)) };
}

const numbered = (id: ConceptId): Block => ({ id, number: concepts[id].section });

/** What carries both chains, counted in one way or in the other. */
interface Base {
  readonly title: string;
  /** Section that its title leads to. */
  readonly section: '0' | '4';
  readonly blocks: readonly Block[];
}

const asMechanisms: Base = {
  title: 'Institutions carry both chains',
  section: '4',
  blocks: mechanisms.map(numbered),
};
const inAbstract = sections[0].number;
const asForces: Base = {
  title: 'Forces, as the abstract counts them',
  section: inAbstract,
  blocks: forces.map((id) => ({ id, places: summedUp(id).length, section: inAbstract })),
};

function draw(size: ChartSize, institutions: Base) {
  const { width, narrow } = size;
  const column = narrow ? 146 : 236;
  const headSize = narrow ? 15 : 17;
  const heads = [
    { x: 0, text: 'Innovation chain' },
    { x: width - column, text: 'Industrial chain' },
  ];

  const onward = crossings(forward, size, narrow ? 62 : 34, column, 'right');
  const clasp: Box = {
    ...part('deep-integration', narrow),
    x: 0,
    y: onward.bottom,
    width,
    height: narrow ? 52 : 46,
    look: 'focus',
    align: 'middle',
    size: headSize,
    weight: 600,
  };
  const claspEnd = clasp.y + clasp.height;
  const backward = crossings(back, size, claspEnd + 33, column, 'left');
  const slab: Box = { x: 0, y: backward.bottom, width, height: 32, title: '', look: 'solid' };
  const base = blocks(institutions.blocks, size, {
    top: slab.y + 34,
    across: narrow ? 2 : 4,
    between: 2,
    height: 66,
    look: 'solid',
  });
  const ground = blocks(recommendations.map(numbered), size, {
    top: base.bottom + 40,
    across: narrow ? 1 : 3,
    between: narrow ? 6 : 10,
    height: 52,
    look: 'hollow',
  });

  return nodeLink([...onward.boxes, clasp, ...backward.boxes, slab, ...base.boxes, ...ground.boxes], {
    width,
    height: ground.bottom + 1,
    arrows: [
      ...heads.map(({ x }) => ({
        x1: x,
        x2: x + column,
        y1: 27,
        y2: 27,
        head: false,
        strokeWidth: 2,
        colour: ink.text,
      })),
      ...onward.arrows,
      ...backward.arrows,
    ],
    labels: [
      ...heads.map((head): Label => ({ ...head, y: 10, size: headSize, weight: 600 })),
      heading('2', size, narrow ? 46 : 10),
      ...onward.labels,
      heading('3', size, claspEnd + 17),
      ...backward.labels,
      { ...heading(institutions.section, size, slab.y + 18, institutions.title), colour: ink.paper },
      heading('5', size, base.bottom + 22, 'Recommendations for a deeper integration'),
    ],
  });
}

const row = ({ technology, verb, industry }: Crossing, towards: 'right' | 'left') => {
  const [from, to] = towards === 'right' ? [technology, industry] : [industry, technology];
  return [concepts[from].name, verb, concepts[to].name, { section: concepts[industry].section }] as const;
};

/** The argument of the paper at a glance: two chains, what holds them, what is recommended. */
export default defineFigure({
  id: 'framework',
  title: `Technology and industry push each other on, and ${numberWord(mechanisms.length)} institutional mechanisms carry both`,
  subtitle: 'The argument of the paper as a diagram. Each part leads to the section that makes it.',
  alt: `Diagram of two columns that face each other. Arrows lead from the innovation chain to the industrial chain in ${numberWord(forward.length)} places and back in ${numberWord(back.length)}; a bar named deep integration joins the columns, a slab of ${numberWord(mechanisms.length)} institutions carries them, and ${numberWord(recommendations.length)} recommendations stand below.`,
  section: '2',
  claims: ['forces-count'],
  note: `The abstract sums the mechanisms up as ${printClaim(claims['forces-count'], { form: 'prose' })} forces: policy and market together are one of them.`,
  control: {
    legend: 'Institutions, counted as',
    views: [
      {
        id: 'mechanisms',
        label: `${numberWord(mechanisms.length)} mechanisms`,
        says: `The ${numberWord(mechanisms.length)} mechanisms of section 4, each in a subsection of its own, together carry both chains.`,
        panels: [{ draw: (size) => draw(size, asMechanisms) }],
      },
      {
        id: 'forces',
        label: `${printClaim(claims['forces-count'], { form: 'prose' })} forces`,
        says: `The abstract names networks first, then direction, then capital: ${printClaim(claims['forces-count'], { form: 'prose' })} forces, one of which holds policy and market together.`,
        panels: [{ draw: (size) => draw(size, asForces) }],
      },
    ],
  },
  table: {
    columns: ['Part', 'does what', 'to what', 'Section'],
    rows: [
      [
        'The abstract',
        'counts as forces',
        { claim: 'forces-count' },
        { section: claims['forces-count'].section },
      ],
      ...forward.map((crossing) => row(crossing, 'right')),
      ...back.map((crossing) => row(crossing, 'left')),
      ...mechanisms.map(
        (id) => [concepts[id].name, 'carries', 'both chains', { section: concepts[id].section }] as const,
      ),
      ...forces.flatMap((force) =>
        summedUp(force).map(
          (id) =>
            [
              concepts[id].name,
              'belongs to the force',
              concepts[force].name,
              { section: concepts[force].section },
            ] as const,
        ),
      ),
      [
        'The mechanisms together',
        'are summed up as',
        { claim: 'forces-count' },
        { section: sections[0].number },
      ],
      ...recommendations.map(
        (id) =>
          [
            concepts[id].name,
            'is recommended for',
            concepts['deep-integration'].name,
            { section: concepts[id].section },
          ] as const,
      ),
    ],
  },
});
