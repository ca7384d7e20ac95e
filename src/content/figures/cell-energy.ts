import { referenceLine } from '#engine/components/charts/annotation.ts';
import { barChart } from '#engine/components/charts/barChart.ts';
import type { BarRow } from '#engine/components/charts/barMarks.ts';
import { numerals } from '#engine/components/charts/numerals.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { ChartSize, Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';

const prototype = claims['ssb-density-catl'];
const ratio = claims['ssb-density-ratio'];
const bound = claims['cell-density-bound'];
const range = claims['ssb-range'];
const temperature = claims['ssb-electrolyte-temp'];

const density = [
  chartRow(prototype, 'CATL’s solid-state battery, a prototype'),
  {
    ...chartRow(bound, 'Mainstream liquid lithium batteries'),
    colour: ink.aside,
  },
];

function inUnits(size: ChartSize) {
  return barChart(density, {
    ...size,
    max: size.narrow ? 720 : 620,
    under: size.narrow ? [] : referenceLine(numberOf(prototype), { insetTop: 52, colour: ink.quiet }),
    gaps: [
      {
        ...chartRow(ratio),
        printed: `called ${ratio.inWords}`,
        at: bound.id,
        from: numberOf(bound),
        to: numberOf(prototype),
        side: 'below',
      },
    ],
  });
}

/** What mainstream cells are in multiples of themselves. */
const unity = 1;
const multiples: readonly BarRow[] = [
  {
    ...chartRow(ratio, 'CATL’s solid-state battery, a prototype'),
    printed: ratio.inWords ?? '',
  },
  {
    id: 'base',
    value: unity,
    label: 'Mainstream liquid lithium batteries',
    printed: String(unity),
    href: `claim:${ratio.id}`,
    spoken: 'Mainstream liquid lithium batteries, the base of the comparison',
    colour: ink.aside,
  },
];

function asMultiple(size: ChartSize) {
  return barChart(multiples, {
    ...size,
    max: size.narrow ? 4 : 2.9,
    under: size.narrow ? [] : referenceLine(unity, { insetTop: 52, colour: ink.quiet }),
  });
}

/** What else the paper reports, with nothing to compare it with; the same in both views. */
const others: Panel = {
  title: 'Also reported of the prototype',
  draw: (size) =>
    numerals(
      [
        chartRow(range, 'driving range that it could give a vehicle'),
        chartRow(temperature, 'temperature at which its electrolyte is stable'),
      ],
      size,
    ),
};

/** The prototype's energy density against the bound that “more than double” puts on today's cells. */
export default parseFigure({
  id: 'cell-energy',
  title: `CATL’s ${formatClaim(prototype)}, says the paper, is ${ratio.inWords} the mainstream`,
  subtitle:
    'Energy density of the prototype and of mainstream batteries, and what else the paper reports of the prototype. No year given.',
  alt: `Bar chart: CATL’s prototype ${formatClaim(prototype)}; mainstream liquid cells ${formatClaim(bound)}, derived. Below, two lower bounds as numerals: range ${formatClaim(range)}, electrolyte stable at ${formatClaim(temperature)}.`,
  section: '2.1',
  note: 'The paper calls the first value a capacity; its unit is that of energy density. It gives no value for mainstream cells: the bound, marked ƒ, follows from its comparison. Range and temperature have nothing to be compared with, so they stand as numerals.',
  control: {
    legend: 'Energy density',
    views: [
      {
        id: 'stated',
        label: 'in watt-hours per kilogram',
        says: `The prototype has a value, ${formatClaim(prototype)}; for mainstream cells there is only the bound that the comparison implies.`,
        panels: [{ title: 'Energy density', draw: inUnits }, others],
      },
      {
        id: 'multiple',
        label: 'as a multiple of mainstream cells',
        title: `The prototype is ${ratio.inWords} the mainstream, says the paper`,
        subtitle:
          'Energy density of the prototype as a multiple of mainstream batteries, and what else the paper reports of it. No year given.',
        alt: `Bar chart: CATL’s prototype at ${ratio.inWords} mainstream liquid cells, open-ended. Below, two lower bounds as numerals: range ${formatClaim(range)}, electrolyte stable at ${formatClaim(temperature)}.`,
        says: `All that the paper says in comparing them: ${ratio.inWords}. By how much the prototype passes that mark it leaves open.`,
        panels: [
          { title: 'Energy density, as a multiple of mainstream liquid cells', draw: asMultiple },
          others,
        ],
      },
    ],
  },
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['CATL’s prototype, energy density', { claim: prototype.id }],
      ['… against mainstream liquid cells', { claim: ratio.id }],
      ['Mainstream liquid cells, energy density', { claim: bound.id }],
      ['Driving range with the prototype', { claim: range.id }],
      ['Stability of its electrolyte', { claim: temperature.id }],
    ],
  },
});
