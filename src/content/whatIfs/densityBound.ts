import { barChart } from '#engine/components/charts/barChart.ts';
import { ink } from '#engine/components/charts/theme.ts';
import type { ChartRow } from '#engine/lib/edition/chartRow.ts';
import { fromEnds } from '#engine/lib/edition/interval.ts';
import { formatNumber } from '#engine/lib/format/formatNumber.ts';
import { follow, moreThan } from '#engine/lib/whatIf/follow.ts';
import { type Assumed, assumedNumber, type WhatIf } from '#engine/lib/whatIf/whatIf.ts';

/** The prototype's energy density, and two independent values of liquid cells. */
export interface DensityBase {
  readonly [name: string]: ChartRow;
  readonly prototype: ChartRow;
  readonly high: ChartRow;
  readonly low: ChartRow;
}

const limitOf = ({ prototype }: DensityBase, assumed: Assumed) =>
  follow([prototype, moreThan(assumedNumber(assumed, 'ratio'))], (density, ratio) => density / ratio, {
    unit: prototype.unit,
    decimals: 0,
  });

/** Kinds of cell that an independent value allows, that it does not, and that rounding leaves open. */
const fitting = (base: DensityBase, assumed: Assumed) => {
  const ratio = assumedNumber(assumed, 'ratio');
  const limit = fromEnds(base.prototype.interval);
  const cells = [
    ['nickel manganese cobalt cells', base.high],
    ['iron phosphate cells', base.low],
  ] as const;
  const named = (test: (low: number, high: number) => boolean) =>
    cells
      .filter(([, { interval }]) => test(interval.from ?? 0, interval.to ?? Number.POSITIVE_INFINITY))
      .map(([name]) => name)
      .join(' and ');
  return {
    surely: named((_, high) => limit.low / ratio > high),
    perhaps: named((low, high) => limit.high / ratio >= low && limit.low / ratio <= high),
  };
};

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
  follows: (base, assumed) => [limitOf(base, assumed)],
  says: (base, assumed) => {
    const { said } = limitOf(base, assumed);
    const { surely, perhaps } = fitting(base, assumed);
    const open = perhaps && `of ${perhaps} it cannot be told, for their value is an estimate`;
    const found = surely ? `that holds for ${surely}` : 'no kind of liquid cell is surely that low';
    return `At more than ${formatNumber(assumedNumber(assumed, 'ratio'))} times, the cells compared with lie ${said}. By independent values ${[found, open].filter(Boolean).join('; ')}.`;
  },
  draw: (base, assumed, size) => {
    const limit = limitOf(base, assumed);
    return barChart(
      [
        { ...base.prototype, label: 'CATL’s prototype, as the paper gives it', colour: ink.focus },
        {
          id: 'bound',
          startsFrom: { ...base.prototype, ...limit },
          value: limit.value,
          label: 'The cells compared with, as you assume',
          printed: limit.printed,
          spoken: `The cells compared with, ${limit.said}, assumed`,
          href: 'page:explore.html#density-bound',
        },
        { ...base.high, label: 'Nickel manganese cobalt cells, independent', colour: ink.context },
        { ...base.low, label: 'Iron phosphate cells, independent', colour: ink.context },
      ],
      { ...size, max: size.narrow ? 760 : 640 },
    );
  },
};
