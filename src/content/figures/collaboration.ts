import * as Plot from '@observablehq/plot';
import { type Arrow, type Box, nodeLinkMarks } from '#engine/components/charts/nodeLink.ts';
import { type Label, pixelPlot } from '#engine/components/charts/pixelPlot.ts';
import { endMarks } from '#engine/components/charts/qualifier.ts';
import { ink, type } from '#engine/components/charts/theme.ts';
import { unitGrid } from '#engine/components/charts/unitGrid.ts';
import { chartRow, unscaledRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberWord } from '#engine/lib/format/formatNumber.ts';
import { wrapText } from '#engine/lib/format/wrapText.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { type ActorId, actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';

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
/** Radius of the disc of a partner without a name. */
const radius = 7.5;

/** The firm that leads, lines to the partners with a name and to those without, each an empty disc, and how many they are in all. */
function drawNetwork({ width, narrow }: ChartSize) {
  const left = narrow ? 34 : 216;
  const trunk = narrow ? 14 : 186;
  const top = narrow ? 200 : 98;
  const height = narrow ? rowHeight : 66;
  const boxWidth = narrow ? width - left : (width - left - 24) / named.length;
  const boxes = named.map(
    ({ id, field }, index): Box => ({
      x: narrow ? left : left + index * (boxWidth + 12),
      y: narrow ? top + index * step : top,
      width: boxWidth,
      height,
      title: wrapText(actors[id].name, narrow ? 40 : 18).join('\n'),
      detail: field,
      size: type.value,
      href: `actor:${id}`,
      spoken: `${actors[id].name}, ${field}, partner of ${lead.name}`,
    }),
  );
  const count = numberOf(unnamed);
  const across = narrow ? 9 : count;
  const right = (width - left - 18) / across;
  const ghosts = { x: left + radius + 1, y: Math.max(...boxes.map(({ y }) => y + height)) + 48 };
  const lines = Math.ceil(count / across);
  const discs = Array.from({ length: count }, (_, nth) => ({
    x: ghosts.x + (nth % across) * right,
    y: ghosts.y + Math.floor(nth / across) * 28,
  }));
  const last = ghosts.y + (lines - 1) * 28;
  const bracket = last + 24;
  const bus = narrow ? 0 : top - 16;
  const leader: Box = {
    x: 0,
    y: narrow ? 66 : (bus + ghosts.y - rowHeight) / 2,
    width: narrow ? 150 : 156,
    height: rowHeight,
    title: lead.name,
    detail: 'leads the network',
    look: 'solid',
    size: type.value,
    weight: 600,
    href: `actor:${lead.id}`,
    spoken: `${lead.name}, leads the network`,
  };
  const tree: Arrow[] = [
    ...(narrow
      ? boxes.map((box) => flat(trunk, left, middle(box)))
      : [
          flat(leader.width, trunk, middle(leader)),
          flat(trunk, left + 2 * (boxWidth + 12) + boxWidth / 2, bus),
          ...boxes.map(({ x }) => upright(x + boxWidth / 2, bus, top)),
        ]),
    flat(trunk, left - 2, ghosts.y),
    upright(trunk, narrow ? leader.y + rowHeight : bus, ghosts.y),
  ];
  const rules = narrow ? [] : [flat(0, leader.width, 66, ink.aside), flat(left, width, 66, ink.aside)];
  return pixelPlot(
    [
      Plot.dot(discs, {
        x: 'x',
        y: 'y',
        r: radius,
        fill: ink.paper,
        stroke: ink.aside,
        strokeWidth: 1.5,
        strokeDasharray: '3,2',
      }),
      endMarks([chartRow(unnamed)], {
        x: () => ghosts.x + (across - 1) * right + radius + 3,
        y: () => last,
        stroke: ink.aside,
      }),
      nodeLinkMarks([leader, ...boxes], {
        arrows: [
          ...rules,
          ...tree,
          flat(left, width - 1, bracket),
          ...[left, width - 1].map((x) => upright(x, bracket - 6, bracket)),
        ],
        labels: [
          ...formula(
            narrow
              ? [
                  [0, 0],
                  [left, 134],
                  [left + 132, 134],
                ]
              : [
                  [0, 0],
                  [left, 0],
                  [left + boxWidth + 12, 0],
                ],
            narrow,
          ),
          { x: left, y: ghosts.y - 24, text: 'Without a name: ƒ' },
          {
            row: { ...chartRow(unnamed), printed: formatClaim(unnamed) },
            x: left + 100,
            y: ghosts.y - 24,
            weight: 600,
          },
          { ...total, x: left, y: bracket + 24 },
          {
            x: left + 98,
            y: narrow ? bracket + 18 : bracket + 26,
            text: `parts makers in all${narrow ? ',\nin Sichuan and Chongqing' : ', in Sichuan and Chongqing'}`,
            line: narrow ? 'top' : 'middle',
          },
        ],
      }),
    ],
    { width, height: bracket + (narrow ? 56 : 44) },
  );
}

/** A line from top to bottom without a head. */
function upright(x: number, y1: number, y2: number): Arrow {
  return { x1: x, x2: x, y1, y2, head: false };
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

/** The parts of the formula, each over its role, at a place each, in pixels. */
function formula(places: readonly (readonly [number, number])[], narrow: boolean): Label[] {
  return formatClaim(model)
    .split('+')
    .flatMap((part, index): Label[] => {
      const [x, y] = places[index] ?? [0, 0];
      const role = roles[index] ?? '';
      const spoken = `${formatClaim(model)}: ${part} stands for ${role}`;
      return [
        { x, y: y + 21, row: { ...unscaledRow(model), printed: part, spoken }, size: 28, weight: 600 },
        { x, y: y + 49, text: role },
        ...(index > 0
          ? [
              {
                x: narrow && index === 1 ? 6 : x - 22,
                y: y + 21,
                text: '+',
                size: 22,
                anchor: 'middle',
                colour: ink.quiet,
              } as const,
            ]
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
        colour: ink.mark,
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
  alt: `Diagram of a network. ${name} leads; lines run to ${namedCount} named partners and on to ${formatClaim(unnamed)} without a name, drawn as empty discs; ${count} in all.`,
  section: '3.2',
  note: 'The paper does not say which of the partners is the core supplier, so none is marked as such, and none is told apart as a supporting firm.',
  control: {
    legend: 'Show the partners',
    views: [
      {
        id: 'network',
        label: 'as a network',
        title: `The paper names ${namedCount} of ${count} parts makers that work with ${name}`,
        says: `${name} leads; ${namedCount} partners have a name and a field of work, the others have neither.`,
        panels: [{ draw: drawNetwork }],
      },
      {
        id: 'count',
        label: 'one by one',
        title: `The partners with a name are ${formatClaim(share)} of the network`,
        alt: `Discs, one for each partner: ${namedCount} filled with a name, ${formatClaim(unnamed)} empty without, and an arrow, since there are more.`,
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
