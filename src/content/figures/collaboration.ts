import type { Label } from '../../components/charts/marks/label.ts';
import { nodeLink } from '../../components/charts/nodeLink.ts';
import type { Arrow } from '../../components/charts/rows/arrow.ts';
import type { Box } from '../../components/charts/rows/box.ts';
import { ink, type } from '../../components/charts/theme.ts';
import { unitGrid } from '../../components/charts/unitGrid.ts';
import { type ActorId, actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { numberWord } from '../../lib/numberWord.ts';
import { printClaim } from '../../lib/printClaim.ts';

const model = claims['seres-model'];
const partners = claims['seres-partners'];
const unnamed = claims['seres-partners-unnamed'];
const share = claims['seres-partners-named-share'];
const count = printClaim(partners, { form: 'prose' });

/** The partners that the paper names, with what it says they work on. */
const named: readonly { readonly id: ActorId; readonly field: string }[] = [
  { id: 'catl-yibin', field: 'batteries' },
  { id: 'chengdu-lianzhou', field: 'prototyping materials' },
  { id: 'chengdu-jiarun', field: 'body assemblies' },
];
const namedCount = numberWord(named.length);

/** The roles that the parts of “1+1+N” stand for, in its order. */
const roles = ['lead company', 'core supplier', 'supporting firms'] as const;

const rowHeight = 50;
const step = rowHeight + 8;

/** The parts of the formula, each over its role; its places and those of the signs in pixels from the left. */
function formula(places: readonly number[], signs: readonly number[]): Label[] {
  return printClaim(model)
    .split('+')
    .flatMap((part, index): Label[] => {
      const x = places[index] ?? 0;
      const sign = signs[index - 1];
      const role = roles[index] ?? '';
      const spoken = `${printClaim(model)}: ${part} stands for ${role}`;
      return [
        { x, y: 21, text: part, size: 28, weight: 600, href: `claim:${model.id}`, spoken },
        { x, y: 49, text: role },
        ...(sign
          ? [{ x: sign, y: 21, text: '+', size: 22, anchor: 'middle', colour: ink.aside } as const]
          : []),
      ];
    });
}

function draw({ width, narrow }: ChartSize) {
  const left = narrow ? 34 : 254;
  const trunk = narrow ? 14 : 214;
  const partnerWidth = narrow ? width - left - 22 : 262;
  const top = narrow ? 154 : 79;
  const rest = top + named.length * step + 14;

  const lead: Box = {
    x: 0,
    y: narrow ? 72 : top + step,
    width: narrow ? 150 : 174,
    height: rowHeight,
    title: actors.seres.name,
    detail: 'leads the network',
    look: 'solid',
    size: type.value,
    weight: 600,
    href: 'actor:seres',
    spoken: `${actors.seres.name}, leads the network`,
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
      spoken: `${actors[id].name}, ${field}, partner of ${actors.seres.name}`,
    }),
  );

  const middle = ({ y }: Box) => y + rowHeight / 2;
  const flat = (x1: number, x2: number, y: number, colour: string = ink.mark): Arrow => ({
    x1,
    x2,
    y1: y,
    y2: y,
    head: false,
    colour,
  });
  const tree = [
    ...(narrow ? [] : [flat(lead.width, trunk, middle(lead))]),
    ...boxes.map((box) => flat(trunk, left, middle(box))),
    flat(trunk, left - 6, rest),
    { x1: trunk, x2: trunk, y1: narrow ? lead.y + rowHeight : top + rowHeight / 2, y2: rest, head: false },
  ];
  const edge = left + partnerWidth + (narrow ? 16 : 18);
  const bracketEnd = rest + (narrow ? 10 : 14);
  const bracket = [
    flat(edge - 8, edge, top, ink.aside),
    { x1: edge, x2: edge, y1: top, y2: bracketEnd, colour: ink.aside },
  ];
  const rules = narrow
    ? []
    : [flat(0, lead.width, 65, ink.aside), flat(left, left + partnerWidth, 65, ink.aside)];

  const spoken = `${partners.subject}: ${printClaim(partners, { form: 'spoken' })}, ${partners.measure}`;
  const total = { text: count, size: 24, weight: 600, href: `claim:${partners.id}`, spoken };
  const totalLabels: Label[] = narrow
    ? [
        { ...total, x: width, y: bracketEnd + 22, anchor: 'end' },
        { x: width, y: bracketEnd + 40, text: 'parts makers in all', anchor: 'end', line: 'top' },
      ]
    : [
        { ...total, x: edge + 18, y: middle(lead) - 18 },
        {
          x: edge + 18,
          y: middle(lead),
          text: 'parts makers in all,\nin Sichuan and\nChongqing',
          line: 'top',
        },
      ];
  return nodeLink([lead, ...boxes], {
    width,
    height: narrow ? bracketEnd + 60 : bracketEnd + 4,
    arrows: [...rules, ...tree, ...bracket],
    labels: [
      ...(narrow ? formula([0, 122, 244], [103, 225]) : formula([0, left, left + 136], [trunk, left + 113])),
      { x: left, y: rest, text: 'others, not named', colour: ink.quiet, italic: true },
      ...totalLabels,
    ],
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
        ...chartRow(unnamed),
        cells: numberOf(unnamed),
        label: 'Not named',
        printed: `ƒ ${printClaim(unnamed)}`,
        colour: ink.aside,
        hollow: true,
        open: true,
        ...(size.narrow && { labelShift: 1 }),
      },
    ],
    { ...size, lines: 2, columns: size.narrow ? 17 : 18, round: true },
  );
}

/** The network of SERES as the paper describes it: its form, its leader, the partners that it names. */
export default defineFigure({
  id: 'collaboration',
  title: `Of the ${count} parts makers that work with ${actors.seres.name}, the paper names ${namedCount}`,
  subtitle: `The supplier network of ${actors.seres.name} in Sichuan and Chongqing, which the paper calls a “${printClaim(model)}” model. No year is given.`,
  alt: `Diagram of a network. ${actors.seres.name} leads; lines run to ${namedCount} named partners and on to others, ${count} in all, which are not drawn because they are not named.`,
  section: '3.2',
  claims: [model.id, partners.id, unnamed.id, share.id],
  note: 'The paper does not say which of the partners is the core supplier, so none is marked as such, and none is told apart as a supporting firm.',
  control: {
    legend: 'Show the partners',
    views: [
      {
        id: 'network',
        label: 'as a network',
        says: `${actors.seres.name} leads; ${namedCount} partners have a name and a field of work, the others have neither.`,
        panels: [{ draw }],
      },
      {
        id: 'count',
        label: 'one by one',
        says: `One disc is one partner: ${namedCount} of ${count} have a name, which is ${printClaim(share)}.`,
        panels: [{ draw: drawCount }],
      },
    ],
  },
  table: {
    columns: ['Who', 'Part in the network'],
    rows: [
      [{ actor: 'seres' }, roles[0]],
      ...named.map(({ id, field }) => [{ actor: id }, `partner for ${field}`] as const),
      ['All partners', { claim: partners.id }],
      ['Partners that are not named', { claim: unnamed.id }],
      ['Share of partners that are named', { claim: share.id }],
      ['Form', { claim: model.id }],
    ],
  },
});
