import { whatIfPath } from '#engine/components/charts/whatIfPath.ts';
import type { ChartRow } from '#engine/lib/edition/chartRow.ts';
import { yearsFrom } from '#engine/lib/edition/series.ts';
import { formatPercent } from '#engine/lib/format/formatNumber.ts';
import { units } from '#engine/lib/schema/unit.ts';
import { follow } from '#engine/lib/whatIf/follow.ts';
import { type PathShape, pathBetween } from '#engine/lib/whatIf/pathBetween.ts';
import { type Assumed, assumedNumber, type WhatIf } from '#engine/lib/whatIf/whatIf.ts';

/** The paper's two points, with their years. */
export interface PenetrationBase {
  readonly [name: string]: ChartRow | number;
  readonly firstYear: number;
  readonly first: ChartRow;
  readonly lastYear: number;
  readonly last: ChartRow;
}

const valueIn = ({ first, firstYear, last, lastYear }: PenetrationBase, assumed: Assumed, year: number) =>
  follow(
    [first, last],
    (start, end) =>
      pathBetween(
        assumed.path as PathShape,
        { start: [firstYear, start], end: [lastYear, end], ceiling: assumedNumber(assumed, 'ceiling') },
        year,
      ),
    { unit: first.unit, decimals: 1 },
  );
const yearInput = {
  id: 'year',
  kind: 'quantity',
  label: 'Year',
  unit: '',
  min: 2016,
  max: 2030,
  step: 1,
  initial: 2020,
} as const;

/** How new energy vehicles may have risen between the paper's two values. */
export const penetrationPath: WhatIf<PenetrationBase> = {
  id: 'penetration-path',
  title: 'How new energy vehicles may have risen',
  question:
    'The paper gives the market penetration of new energy vehicles in China in two years, of which the later value is disputed, and nothing between. What would lie between them, and after, if growth had one simple shape?',
  inputs: [
    {
      id: 'path',
      kind: 'choice',
      label: 'Growth is',
      options: [
        { value: 'linear', label: 'linear: equal steps' },
        { value: 'compound', label: 'compound: an equal rate' },
        { value: 'logistic', label: 'logistic: slowing towards a ceiling' },
      ],
      initial: 'logistic',
    },
    {
      id: 'ceiling',
      kind: 'quantity',
      label: 'Ceiling',
      unit: units.percent.sign,
      min: 40,
      max: 100,
      step: 1,
      initial: 80,
      when: ['path', 'logistic'],
    },
    yearInput,
  ],
  follows: (base, assumed) => [valueIn(base, assumed, assumedNumber(assumed, 'year'))],
  says: (base, assumed) => {
    const year = assumedNumber(assumed, 'year');
    const value = valueIn(base, assumed, year);
    const shape =
      assumed.path === 'logistic'
        ? `logistic path with a ceiling of ${formatPercent(assumedNumber(assumed, 'ceiling'))}`
        : `${assumed.path} path`;
    return value.value > 100
      ? `On a ${shape} the share would pass everything there is before ${year}: growth cannot have gone on like that.`
      : `On a ${shape} the share would ${year > base.lastYear ? 'be' : 'have been'} ${value.said} in ${year}${value.between ? `, ${value.between} as far as the paper’s values are rounded` : ''}.`;
  },
  draw: (base, assumed, size) => {
    const year = assumedNumber(assumed, 'year');
    const value = valueIn(base, assumed, year);
    const ceiling = assumedNumber(assumed, 'ceiling');
    const years = yearsFrom(base.firstYear, yearInput.max);
    return whatIfPath(
      years
        .map((one) => {
          const { value: there, interval } = valueIn(base, assumed, one);
          return {
            year: one,
            value: there,
            low: interval.from ?? 0,
            high: Math.min(interval.to ?? 100, 100),
          };
        })
        .filter((point) => point.value <= 100),
      [
        { ...base.first, time: base.firstYear },
        { ...base.last, time: base.lastYear },
      ],
      {
        ...size,
        years: [base.firstYear - 0.4, yearInput.max],
        max: 100,
        ticks: size.narrow
          ? [base.firstYear, base.lastYear, yearInput.max]
          : years.filter((one) => (one - base.firstYear) % 3 === 0),
        levels: [20, 40, 60, 80].map((level) => ({ value: level, label: formatPercent(level) })),
        ceiling:
          assumed.path === 'logistic'
            ? { value: ceiling, label: `ceiling ${formatPercent(ceiling)}` }
            : undefined,
        asked: {
          year,
          value: Math.min(value.value, 100),
          printed: value.value > 100 ? '' : value.printed,
        },
      },
    );
  },
};
