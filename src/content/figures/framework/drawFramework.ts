import { type Box, joinBoxes, nodeLink } from '../../../components/charts/nodeLink.ts';
import type { Label } from '../../../components/charts/pixelPlot.ts';
import { ink, type } from '../../../components/charts/theme.ts';
import { type ConceptId, concepts } from '../../../data/concepts.ts';
import { sections } from '../../../data/sections.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';

/** What the diagram is made of, by the ids of concepts. */
export interface FrameworkParts {
  /** From the innovation chain to the industrial chain. */
  readonly forward: readonly Crossing[];
  /** From the industrial chain back to the innovation chain. */
  readonly back: readonly Crossing[];
  /** What joins the chains. */
  readonly clasp: ConceptId;
  readonly recommendations: readonly Block[];
}

/** One crossing between the chains: what stands on the left, the verb on the arrow, what stands on the right. */
export interface Crossing {
  readonly technology: ConceptId;
  readonly verb: string;
  readonly industry: ConceptId;
}

/** What carries both chains, counted in one way or in the other. */
export interface Institutions {
  readonly title: string;
  /** Section that its title leads to. */
  readonly section: '0' | '4';
  readonly blocks: readonly Block[];
}

/** A concept, with how many places of the grid it fills (one where it is not said) and the number it carries, if any. */
export interface Block {
  readonly id: ConceptId;
  readonly places?: number;
  readonly number?: string;
  /** Section that it leads to; its own where it is left out. */
  readonly section?: string;
}

/** Two chains that face each other, what joins them, what carries them, and what is recommended. */
export function drawFramework(size: ChartSize, parts: FrameworkParts, institutions: Institutions) {
  const { width, narrow } = size;
  const column = narrow ? 146 : 236;
  const headSize = narrow ? 15 : 17;
  const heads = [
    { x: 0, text: 'Innovation chain' },
    { x: width - column, text: 'Industrial chain' },
  ];

  const onward = crossings(parts.forward, size, narrow ? 62 : 34, column, 'right');
  const clasp: Box = {
    ...conceptBox(parts.clasp, narrow),
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
  const backward = crossings(parts.back, size, claspEnd + 33, column, 'left');
  const slab: Box = { x: 0, y: backward.bottom, width, height: 32, title: '', look: 'solid' };
  const base = blocks(institutions.blocks, size, {
    top: slab.y + 34,
    across: narrow ? 2 : 4,
    between: 2,
    height: 66,
    look: 'solid',
  });
  const ground = blocks(parts.recommendations, size, {
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

/** Pixels of a box, and from one row to the next. */
const boxHeight = 44;
const step = 48;

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
    const place = {
      y: top + index * step,
      width: column,
      height: boxHeight,
      size: narrow ? type.label : type.value,
    };
    const number = narrow ? {} : { number: section };
    const left: Box = { ...conceptBox(technology, narrow, section), ...place, x: 0, ...number };
    const right: Box = { ...conceptBox(industry, narrow, section), ...place, x: width - column };
    return [left, right] as const;
  });
  const verb = ({ technology, verb, industry }: Crossing, index: number): Label => ({
    x: width / 2,
    y: top + index * step + boxHeight / 2,
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
    bottom: top + rows.length * step,
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

/** Boxes side by side over the full width, in rows. */
function blocks(all: readonly Block[], { width, narrow }: ChartSize, { top, across, between, ...box }: Grid) {
  const cell = (width - (across - 1) * between) / across;
  const starts = all.map((_, index) => all.slice(0, index).reduce((sum, { places = 1 }) => sum + places, 0));
  const boxes = all.map(({ id, places = 1, number, section }, index): Box => {
    const start = starts[index] ?? 0;
    return {
      ...conceptBox(id, narrow, section),
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

/** The words of a concept’s box, which is a way into its section. */
function conceptBox(id: ConceptId, narrow: boolean, section: string = concepts[id].section) {
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

/** Where something stands, as it is spoken: “in the abstract”, “section 2.1”. */
function inSection(number: string): string {
  return number === sections[0].number ? 'in the abstract' : `section ${number}`;
}

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
