import { barChart } from '../../components/charts/barChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import { type Assumed, assumedNumber, type WhatIf } from '../../lib/whatIf/whatIf.ts';

/** The prototype's energy density, and two independent values of liquid cells. */
export interface DensityBase {
  readonly [name: string]: number | string;
  readonly prototype: number;
  readonly prototypePrinted: string;
  readonly prototypeSpoken: string;
  readonly prototypeHref: string;
  readonly low: number;
  readonly lowPrinted: string;
  readonly lowSpoken: string;
  readonly lowHref: string;
  readonly high: number;
  readonly highPrinted: string;
  readonly highSpoken: string;
  readonly highHref: string;
  readonly unit: string;
}

const boundOf = (base: DensityBase, assumed: Assumed) => base.prototype / assumedNumber(assumed, 'ratio');
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
      bound > base.high ? 'nickel manganese cobalt cells' : '',
      bound > base.low ? 'iron phosphate cells' : '',
    ].filter(Boolean);
    return `At more than ${formatNumber(assumedNumber(assumed, 'ratio'))} times, the cells compared with lie under ${print(base, bound)}. ${fits.length ? `By independent values that holds for ${fits.join(' and ')}.` : 'By independent values no kind of liquid cell is that low.'}`;
  },
  draw: (base, assumed, size) => {
    const row = (
      claim: string,
      value: number,
      label: string,
      printed: string,
      spoken: string,
      href: string,
      colour: string | undefined,
      qualifier: 'exact' | 'less-than' | 'about' = 'exact',
    ) => ({
      claim,
      value,
      qualifier,
      bound: undefined,
      label,
      printed,
      spoken,
      href,
      ...(colour ? { colour } : { assumed: true as const }),
    });
    return barChart(
      [
        row(
          'prototype',
          base.prototype,
          'CATL’s prototype, as the paper gives it',
          base.prototypePrinted,
          base.prototypeSpoken,
          base.prototypeHref,
          ink.focus,
        ),
        row(
          'bound',
          boundOf(base, assumed),
          'The cells compared with, as you assume',
          `under ${print(base, boundOf(base, assumed))}`,
          `The cells compared with, under ${print(base, boundOf(base, assumed))}, assumed`,
          'page:explore.html#density-bound',
          undefined,
          'less-than',
        ),
        row(
          'high',
          base.high,
          'Nickel manganese cobalt cells, independent',
          base.highPrinted,
          base.highSpoken,
          base.highHref,
          ink.context,
          'about',
        ),
        row(
          'low',
          base.low,
          'Iron phosphate cells, independent',
          base.lowPrinted,
          base.lowSpoken,
          base.lowHref,
          ink.context,
          'about',
        ),
      ],
      { ...size, max: size.narrow ? 760 : 640 },
    );
  },
};
