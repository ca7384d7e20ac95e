import { barChart } from '#engine/components/charts/barChart.ts';
import type { ChartRow } from '#engine/lib/edition/chartRow.ts';
import { formatNumber } from '#engine/lib/format/formatNumber.ts';
import { units } from '#engine/lib/schema/unit.ts';
import { type Followed, follow } from '#engine/lib/whatIf/follow.ts';
import { type Assumed, assumedNumber, type WhatIf } from '#engine/lib/whatIf/whatIf.ts';

/** The power of one chip, and the bound of another maker's. */
export interface ChipsBase {
  readonly [name: string]: ChartRow;
  readonly one: ChartRow;
  readonly bound: ChartRow;
}

const together = (base: ChipsBase, assumed: Assumed) => {
  const factor = (assumedNumber(assumed, 'chips') * assumedNumber(assumed, 'kept')) / 100;
  return follow([base.one], (one) => one * factor, { unit: base.one.unit, decimals: 0 });
};

/** Whether it is more than another maker’s bound, as far as rounding lets anyone say. */
const compared = ({ interval }: Followed, { value }: ChartRow) => {
  if ((interval.from ?? 0) > value) return 'more than';
  return (interval.to ?? value) <= value ? 'not more than' : 'about as much as';
};

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
  follows: (base, assumed) => [together(base, assumed)],
  says: (base, assumed) => {
    const sum = together(base, assumed);
    const chips = assumedNumber(assumed, 'chips');
    return `${chips === 1 ? 'One chip alone' : `Together, ${chips} chips`} would deliver ${sum.said}${sum.between ? `, ${sum.between} as far as the paper’s value is rounded` : ''}: ${compared(sum, base.bound)} the ${formatNumber(base.bound.value)} that NIO’s chip may exceed. Which of the two is the more powerful does not follow: that bound has no upper end.`;
  },
  draw: (base, assumed, size) => {
    const sum = together(base, assumed);
    return barChart(
      [
        { ...base.one, label: 'One Qualcomm chip, as the paper gives it' },
        {
          id: 'together',
          startsFrom: { ...base.one, ...sum },
          value: sum.value,
          label: 'Together, as you assume',
          printed: sum.printed,
          spoken: `Together, ${sum.said}, assumed`,
          href: 'page:explore.html#chips-together',
        },
        { ...base.bound, label: 'NIO’s chip, as the paper gives it' },
      ],
      { ...size, max: size.narrow ? 4200 : 3100 },
    );
  },
};
