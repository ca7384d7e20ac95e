import { type Arrow, type Box, nodeLink } from '../../components/charts/nodeLink.ts';
import type { Label } from '../../components/charts/pixelPlot.ts';
import { ink, type } from '../../components/charts/theme.ts';
import { unitGrid } from '../../components/charts/unitGrid.ts';
import { type ActorId, actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { chartRow, claimRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { numberWord } from '../../lib/format/formatNumber.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';

const model = claims['seres-model'];
const partners = claims['seres-partners'];
const unnamed = claims['seres-partners-unnamed'];
const share = claims['seres-partners-named-share'];
const lead = actors.seres;
/** The partners that the paper names, with what it says they work on. */
const named: readonly { readonly id: ActorId; readonly field: string }[] = [
  { id: 'catl-yibin', field: 'batteries' },
  { id: 'chengdu-lianzhou', field: 'prototyping materials' },
  { id: 'chengdu-jiarun', field: 'body assemblies' },
];
/** The roles that the parts of “1+1+N” stand for, in its order. */
const roles = ['lead company', 'core supplier', 'supporting firms'] as const;
const { name } = lead;
const count = formatClaim(partners, { form: 'prose' });
const namedCount = numberWord(named.length);

const rowHeight = 50;
const step = rowHeight + 8;
const middle = ({ y }: Box) => y + rowHeight / 2;

/** The firm that leads, lines to the partners with a name and on to those without, and how many they are in all. */
function drawNetwork({ width, narrow }: ChartSize) {
  const left = narrow ? 34 : 254;
  const trunk = narrow ? 14 : 214;
  const partnerWidth = narrow ? width - left - 22 : 262;
  const top = narrow ? 154 : 79;
  /** Where the line to the others ends, and the bracket around all. */
  const rest = top + named.length * step + 14;
  const bracketEnd = rest + (narrow ? 10 : 14);
  const edge = left + partnerWidth + (narrow ? 16 : 18);

  const leader: Box = {
    x: 0,
    y: narrow ? 72 : top + step,
    width: narrow ? 150 : 174,
    height: rowHeight,
    title: lead.name,
    detail: 'leads the network',
    look: 'solid',
    size: type.value,
    weight: 600,
    href: `actor:${lead.id}`,
    spoken: `${lead.name}, leads the network`,
  };
  const boxes = named.map(
    ({ id, field }, index): Box => ({
      x: left,
      y: top + index * step,
      width: partnerWidth,
      height: rowHeight,
      title: actors[id].name,
      detail: field,
      size: type.value,
      href: `actor:${id}`,
      spoken: `${actors[id].name}, ${field}, partner of ${lead.name}`,
    }),
  );

  const rules = narrow
    ? []
    : [flat(0, leader.width, 65, ink.aside), flat(left, left + partnerWidth, 65, ink.aside)];
  const tree: Arrow[] = [
    ...(narrow ? [] : [flat(leader.width, trunk, middle(leader))]),
    ...boxes.map((box) => flat(trunk, left, middle(box))),
    flat(trunk, left - 6, rest),
    { x1: trunk, x2: trunk, y1: narrow ? leader.y + rowHeight : top + rowHeight / 2, y2: rest, head: false },
  ];
  const bracket: Arrow[] = [
    flat(edge - 8, edge, top, ink.aside),
    { x1: edge, x2: edge, y1: top, y2: bracketEnd, colour: ink.aside },
  ];
  return nodeLink([leader, ...boxes], {
    width,
    height: narrow ? bracketEnd + 60 : bracketEnd + 4,
    arrows: [...rules, ...tree, ...bracket],
    labels: [
      ...(narrow ? formula([0, 122, 244], [103, 225]) : formula([0, left, left + 136], [trunk, left + 113])),
      { x: left, y: rest, text: 'others, not named', colour: ink.quiet, italic: true },
      ...(narrow ? totalBelow(width, bracketEnd) : totalBeside(edge + 18, middle(leader))),
    ],
  });
}

/** A line from left to right without a head. */
function flat(x1: number, x2: number, y: number, colour: string = ink.mark): Arrow {
  return { x1, x2, y1: y, y2: y, head: false, colour };
}

const total = {
  row: {
    ...chartRow(partners),
    printed: count,
    spoken: `${partners.subject}: ${formatClaim(partners, { form: 'spoken' })}, ${partners.measure}`,
  },
  size: 24,
  weight: 600,
};

/** How many partners there are in all, under the end of the bracket. */
function totalBelow(x: number, y: number): Label[] {
  return [
    { ...total, x, y: y + 22, anchor: 'end' },
    { x, y: y + 40, text: 'parts makers in all', anchor: 'end', line: 'top' },
  ];
}

/** The same, to the right of the bracket. */
function totalBeside(x: number, y: number): Label[] {
  return [
    { ...total, x, y: y - 18 },
    { x, y, text: 'parts makers in all,\nin Sichuan and\nChongqing', line: 'top' },
  ];
}

/** The parts of the formula, each over its role; its places and those of the signs in pixels from the left. */
function formula(places: readonly number[], signs: readonly number[]): Label[] {
  return formatClaim(model)
    .split('+')
    .flatMap((part, index): Label[] => {
      const x = places[index] ?? 0;
      const sign = signs[index - 1];
      const role = roles[index] ?? '';
      const spoken = `${formatClaim(model)}: ${part} stands for ${role}`;
      return [
        { x, y: 21, row: { ...claimRow(model), printed: part, spoken }, size: 28, weight: 600 },
        { x, y: 49, text: role },
        ...(sign
          ? [{ x: sign, y: 21, text: '+', size: 22, anchor: 'middle', colour: ink.aside } as const]
          : []),
      ];
    });
}

/** Every partner as a disc; those without a name are open-ended. */
function drawCount(size: ChartSize) {
  return unitGrid(
    [
      {
        cells: named.length,
        label: 'Named',
        printed: namedCount ?? '',
        colour: ink.focus,
        href: `paragraph:${partners.paragraph}`,
        spoken: `${namedCount} partners that the paper names`,
      },
      {
        ...chartRow(unnamed, 'Not named'),
        colour: ink.aside,
        ...(size.narrow && { labelShift: 1 }),
      },
    ],
    { ...size, lines: 2, columns: size.narrow ? 17 : 18, round: true },
  );
}

/** The network of SERES as the paper describes it: its form, its leader, the partners that it names. */
export default parseFigure({
  id: 'collaboration',
  title: `The paper names ${namedCount} of ${count} parts makers that work with ${name}`,
  subtitle: `The supplier network of ${name} in Sichuan and Chongqing, which the paper calls a “${formatClaim(model)}” model. No year is given.`,
  alt: `Diagram of a network. ${name} leads; lines run to ${namedCount} named partners and on to others, ${count} in all, which are not drawn because they are not named.`,
  section: '3.2',
  note: 'The paper does not say which of the partners is the core supplier, so none is marked as such, and none is told apart as a supporting firm.',
  control: {
    legend: 'Show the partners',
    views: [
      {
        id: 'network',
        label: 'as a network',
        says: `${name} leads; ${namedCount} partners have a name and a field of work, the others have neither.`,
        panels: [{ draw: drawNetwork }],
      },
      {
        id: 'count',
        label: 'one by one',
        says: `One disc is one partner: ${namedCount} of ${count} have a name, which is ${formatClaim(share)}.`,
        panels: [{ draw: drawCount }],
      },
    ],
  },
  table: {
    columns: ['Who', 'Part in the network'],
    rows: [
      [{ actor: lead.id }, roles[0]],
      ...named.map(({ id, field }) => [{ actor: id }, `partner for ${field}`] as const),
      ['All partners', { claim: partners.id }],
      ['Partners that are not named', { claim: unnamed.id }],
      ['Share of partners that are named', { claim: share.id }],
      ['Form', { claim: model.id }],
    ],
  },
});
