import type { Label } from '../../../components/charts/label.ts';
import { type Arrow, type Box, nodeLink } from '../../../components/charts/nodeLink.ts';
import { ink, type } from '../../../components/charts/theme.ts';
import { actors } from '../../../data/actors.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { formula } from './formula.ts';
import { network } from './network.ts';

const { partners, named } = network;
const lead = actors[network.lead];

const rowHeight = 50;
const step = rowHeight + 8;
const middle = ({ y }: Box) => y + rowHeight / 2;

/** The firm that leads, lines to the partners with a name and on to those without, and how many they are in all. */
export function drawNetwork({ width, narrow }: ChartSize) {
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
  text: printClaim(partners, { form: 'prose' }),
  size: 24,
  weight: 600,
  href: `claim:${partners.id}`,
  spoken: `${partners.subject}: ${printClaim(partners, { form: 'spoken' })}, ${partners.measure}`,
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
