import { barChart } from '../../components/charts/barChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { printClaim } from '../../lib/printClaim.ts';

const prototype = claims['ssb-density-catl'];
const ratio = claims['ssb-density-ratio'];
const bound = claims['cell-density-bound'];
const range = claims['ssb-range'];
const temperature = claims['ssb-electrolyte-temp'];

const density = [
  { ...chartRow(prototype, 'CATL’s solid-state battery, a prototype'), colour: ink.focus },
  {
    ...chartRow(bound, 'Mainstream liquid lithium batteries, ƒ derived'),
    printed: `ƒ ${printClaim(bound)}`,
    colour: ink.aside,
  },
];

/** The prototype's energy density against the bound that “more than double” puts on today's cells. */
export default defineFigure({
  id: 'cell-energy',
  title: `A prototype with ${printClaim(prototype)} is called ${ratio.inWords} the mainstream, which puts mainstream cells ${printClaim(bound)}`,
  subtitle:
    'Energy density of battery cells in watt-hours per kilogram, and what the paper promises of the prototype. No year given.',
  alt: `Bar chart: CATL’s prototype ${printClaim(prototype)}; mainstream liquid cells ${printClaim(bound)}, derived. Below, two lower bounds: range ${printClaim(range)}, electrolyte stable at ${printClaim(temperature)}.`,
  section: '2.1',
  claims: [prototype.id, ratio.id, bound.id, range.id, temperature.id],
  note: 'The paper calls the first value a capacity; its unit is that of energy density. It gives no value for mainstream cells: the bound follows from its comparison.',
  panels: [
    { title: 'Energy density', draw: (size) => barChart(density, { ...size, max: size.narrow ? 700 : 590 }) },
    {
      title: 'Driving range that it could give a vehicle',
      draw: (size) =>
        barChart([chartRow(range, 'Vehicles with such a battery')], {
          ...size,
          max: size.narrow ? 2600 : 1600,
        }),
    },
    {
      title: 'Temperature at which its electrolyte is stable',
      draw: (size) =>
        barChart([chartRow(temperature, 'Sulfide solid electrolyte')], {
          ...size,
          max: size.narrow ? 700 : 590,
        }),
    },
  ],
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
