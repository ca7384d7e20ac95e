import { ink } from '../../components/charts/theme.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { formatPercent } from '../../lib/format/formatNumber.ts';
import type { WhatIf } from '../../lib/whatIf/whatIf.ts';

/** The two shares that the paper gives apart. */
export interface ShareBase {
  readonly [name: string]: ChartRow;
  readonly six: ChartRow;
  readonly one: ChartRow;
  /** What the other five of the six hold, if the one is among them. */
  readonly others: ChartRow;
  /** What all others hold. */
  readonly rest: ChartRow;
}

/** Whether the share of the largest maker is part of the share of six. */
export const shareInside: WhatIf<ShareBase> = {
  id: 'share-inside',
  title: 'CATL’s share: inside that of six makers, or beside it',
  question:
    'The paper gives the share of six Chinese battery makers in the world market with a year, and elsewhere that of CATL, the largest of them, without one. Is the second a part of the first?',
  inputs: [
    {
      id: 'where',
      kind: 'choice',
      label: 'The share of the largest maker is',
      options: [
        { value: 'inside', label: 'inside that of the six' },
        { value: 'beside', label: 'beside it, of another market' },
      ],
      initial: 'inside',
    },
  ],
  says: (base, { where }) =>
    where === 'inside'
      ? `If both are of one year and one market, the other makers of the six hold ${formatPercent(base.others.value)} together, and all others ${formatPercent(base.rest.value)}.`
      : `If they were of different markets, ${base.six.printed} and ${base.one.printed} would come to ${formatPercent(base.six.value + base.one.value)}: more than there is, so they cannot both be shares of one market side by side.`,
  draw: (base, { where }, size) => {
    const label = size.narrow ? 'The others' : 'The others of the six';
    const printed = formatPercent(base.others.value);
    const one: UnitRow = { ...base.one, colour: ink.focus };
    const others: UnitRow = {
      startsFrom: base.others,
      cells: base.others.value,
      label,
      printed,
      colour: ink.whatIf,
      href: 'page:explore.html#share-inside',
      spoken: `${label}, ${printed}, assumed`,
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
