import { barChart } from '../../components/charts/barChart.ts';
import { ink } from '../../components/charts/theme.ts';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import { type Assumed, assumedNumber, type WhatIf } from '../../lib/whatIf/whatIf.ts';

/** The prototype's energy density, and two independent values of liquid cells. */
export interface DensityBase {
  readonly [name: string]: ChartRow | string;
  readonly prototype: ChartRow;
  /** The limit that the paper’s own multiple sets. */
  readonly limit: ChartRow;
  readonly high: ChartRow;
  readonly low: ChartRow;
  readonly unit: string;
}

const boundOf = (base: DensityBase, assumed: Assumed) =>
  base.prototype.value / assumedNumber(assumed, 'ratio');
const print = (base: DensityBase, value: number) => `${formatNumber(Math.round(value))}\u202f${base.unit}`;

/** What “more than so many times” says of the cells that it compares with. */
export const densityBound: WhatIf<DensityBase> = {
  id: 'density-bound',
  title: 'What “more than double” says of other cells',
  question:
    'The paper calls the energy density of CATL’s solid-state prototype more than double that of mainstream cells, and gives no value for those. The multiple sets them a limit: which, if it were another?',
  inputs: [
    {
      id: 'ratio',
      kind: 'quantity',
      label: 'More than so many times',
      unit: '',
      min: 1.2,
      max: 4,
      step: 0.1,
      initial: 2,
    },
  ],
  says: (base, assumed) => {
    const bound = boundOf(base, assumed);
    const fits = [
      bound > base.high.value ? 'nickel manganese cobalt cells' : '',
      bound > base.low.value ? 'iron phosphate cells' : '',
    ].filter(Boolean);
    return `At more than ${formatNumber(assumedNumber(assumed, 'ratio'))} times, the cells compared with lie under ${print(base, bound)}. ${fits.length ? `By independent values that holds for ${fits.join(' and ')}.` : 'By independent values no kind of liquid cell is that low.'}`;
  },
  draw: (base, assumed, size) => {
    const bound = `under ${print(base, boundOf(base, assumed))}`;
    return barChart(
      [
        { ...base.prototype, label: 'CATL’s prototype, as the paper gives it', colour: ink.focus },
        {
          id: 'bound',
          startsFrom: base.limit,
          value: boundOf(base, assumed),
          label: 'The cells compared with, as you assume',
          printed: bound,
          spoken: `The cells compared with, ${bound}, assumed`,
          href: 'page:explore.html#density-bound',
        },
        { ...base.high, label: 'Nickel manganese cobalt cells, independent', colour: ink.context },
        { ...base.low, label: 'Iron phosphate cells, independent', colour: ink.context },
      ],
      { ...size, max: size.narrow ? 760 : 640 },
    );
  },
};
