import { ink } from '#engine/components/charts/theme.ts';
import { type UnitRow, unitGrid } from '#engine/components/charts/unitGrid.ts';
import type { ChartRow } from '#engine/lib/edition/chartRow.ts';
import { follow } from '#engine/lib/whatIf/follow.ts';
import type { WhatIf } from '#engine/lib/whatIf/whatIf.ts';

/** The two shares that the paper gives apart. */
export interface ShareBase {
  readonly [name: string]: ChartRow;
  readonly six: ChartRow;
  readonly one: ChartRow;
  /** What all others hold. */
  readonly rest: ChartRow;
}

/** What the shares come to: a difference, or a sum. */
const fromBoth = ({ six, one }: ShareBase, compute: (six: number, one: number) => number) =>
  follow([six, one], compute, { unit: six.unit, decimals: 1 });
const othersOf = (base: ShareBase) => fromBoth(base, (six, one) => six - one);
const bothOf = (base: ShareBase) => fromBoth(base, (six, one) => six + one);
const restOf = ({ rest }: ShareBase) => follow([rest], (all) => all, { unit: rest.unit, decimals: 1 });

/** Whether CATL’s share is part of the share of six. */
export const shareInside: WhatIf<ShareBase> = {
  id: 'share-inside',
  title: 'CATL’s share: inside that of six makers, or beside it',
  question:
    'The paper gives the share of six Chinese battery makers in the world market with a year, and elsewhere that of CATL alone, without one. Is the second a part of the first?',
  inputs: [
    {
      id: 'where',
      kind: 'choice',
      label: 'CATL’s share is',
      options: [
        { value: 'inside', label: 'inside that of the six' },
        { value: 'beside', label: 'beside it, of another market' },
      ],
      initial: 'inside',
    },
  ],
  follows: (base, { where }) => (where === 'inside' ? [othersOf(base), restOf(base)] : [bothOf(base)]),
  says: (base, { where }) =>
    where === 'inside'
      ? `If both are of one year and one market, the other makers of the six hold ${othersOf(base).said} together, and all others ${restOf(base).said}.`
      : `If they were of different markets, ${base.six.printed} and ${base.one.printed} would come to ${bothOf(base).said}: more than there is, so they cannot both be shares of one market side by side.`,
  draw: (base, { where }, size) => {
    const label = size.narrow ? 'The others' : 'The others of the six';
    const left = othersOf(base);
    const one: UnitRow = { ...base.one, colour: ink.focus };
    const others: UnitRow = {
      startsFrom: { ...base.six, ...left },
      cells: left.value,
      label,
      printed: left.printed,
      colour: ink.whatIf,
      href: 'page:explore.html#share-inside',
      spoken: `${label}, ${left.said}, assumed`,
    };
    const rest: UnitRow = {
      ...base.rest,
      label: size.narrow ? 'All else' : 'All other makers',
      colour: ink.aside,
    };
    const six: UnitRow = {
      ...base.six,
      label: size.narrow ? 'Six makers' : 'The six makers',
      colour: ink.mark,
    };
    return unitGrid(where === 'inside' ? [one, others, rest] : [six, one], {
      ...size,
      lines: 5,
      columns: where === 'inside' ? 20 : 22,
    });
  },
};
