import { barChart } from '../../components/charts/barChart.ts';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import { units } from '../../lib/schema/unit.ts';
import { type Assumed, assumedNumber, type WhatIf } from '../../lib/whatIf/whatIf.ts';

/** The power of one chip, and the bound of another maker's. */
export interface ChipsBase {
  readonly [name: string]: ChartRow | string;
  readonly one: ChartRow;
  readonly bound: ChartRow;
  readonly unit: string;
}

const together = (base: ChipsBase, assumed: Assumed) =>
  (base.one.value * assumedNumber(assumed, 'chips') * assumedNumber(assumed, 'kept')) / 100;
const print = (base: ChipsBase, value: number) => `${formatNumber(Math.round(value))}\u202f${base.unit}`;

/** What several chips deliver if their power adds up, wholly or in part. */
export const chipsTogether: WhatIf<ChipsBase> = {
  id: 'chips-together',
  title: 'Two of Qualcomm’s chips added up',
  question:
    'The paper gives the computing power of one Qualcomm chip, of a solution that has two, and of NIO’s chip only a possible lower bound. What if the power adds up, and how much of it is lost in working together?',
  inputs: [
    { id: 'chips', kind: 'quantity', label: 'Chips', unit: '', min: 1, max: 4, step: 1, initial: 2 },
    {
      id: 'kept',
      kind: 'quantity',
      label: 'Power kept together',
      unit: units.percent.sign,
      min: 50,
      max: 100,
      step: 5,
      initial: 100,
    },
  ],
  says: (base, assumed) => {
    const sum = together(base, assumed);
    const chips = assumedNumber(assumed, 'chips');
    return `${chips === 1 ? 'One chip alone' : `Together, ${chips} chips`} would deliver ${print(base, sum)}, ${sum > base.bound.value ? 'more' : 'not more'} than the ${formatNumber(base.bound.value)} that NIO’s chip may exceed. Which of the two is the more powerful does not follow: that bound has no upper end.`;
  },
  draw: (base, assumed, size) =>
    barChart(
      [
        { ...base.one, label: 'One Qualcomm chip, as the paper gives it' },
        {
          id: 'together',
          startsFrom: base.one,
          value: together(base, assumed),
          label: 'Together, as you assume',
          printed: print(base, together(base, assumed)),
          spoken: `Together, ${print(base, together(base, assumed))}, assumed`,
          href: 'page:explore.html#chips-together',
        },
        { ...base.bound, label: 'NIO’s chip, as the paper gives it' },
      ],
      { ...size, max: size.narrow ? 4200 : 3100 },
    ),
};
