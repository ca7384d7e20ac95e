import { ink } from '../../components/charts/theme.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import { formatPercent } from '../../lib/format/formatNumber.ts';
import type { WhatIf } from '../../lib/whatIf/whatIf.ts';

/** The two shares that the paper gives apart. */
export interface ShareBase {
  readonly [name: string]: number | string;
  readonly six: number;
  readonly sixPrinted: string;
  readonly sixSpoken: string;
  readonly sixHref: string;
  readonly one: number;
  readonly onePrinted: string;
  readonly oneSpoken: string;
  readonly oneHref: string;
  readonly name: string;
}

const rest = (label: string, cells: number, look: 'assumed' | 'hollow'): UnitRow => ({
  cells,
  label,
  printed: formatPercent(cells),
  colour: look === 'assumed' ? ink.whatIf : ink.aside,
  [look]: true,
  href: 'page:explore.html#share-inside',
  spoken: `${label}, ${formatPercent(cells)}, assumed`,
});

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
      ? `If both are of one year and one market, the other makers of the six hold ${formatPercent(base.six - base.one)} together, and all others ${formatPercent(100 - base.six)}.`
      : `If they were of different markets, ${base.sixPrinted} and ${base.onePrinted} would come to ${formatPercent(base.six + base.one)}: more than there is, so they cannot both be shares of one market side by side.`,
  draw: (base, { where }, size) => {
    const one: UnitRow = {
      cells: base.one,
      label: base.name,
      printed: base.onePrinted,
      colour: ink.focus,
      href: base.oneHref,
      spoken: base.oneSpoken,
    };
    const six: UnitRow = {
      cells: base.six,
      label: size.narrow ? 'Six makers' : 'The six makers',
      printed: base.sixPrinted,
      colour: ink.mark,
      href: base.sixHref,
      spoken: base.sixSpoken,
    };
    return unitGrid(
      where === 'inside'
        ? [
            one,
            rest(size.narrow ? 'The others' : 'The others of the six', base.six - base.one, 'assumed'),
            rest(size.narrow ? 'All else' : 'All other makers', 100 - base.six, 'hollow'),
          ]
        : [six, one],
      { ...size, lines: 5, columns: where === 'inside' ? 20 : 22 },
    );
  },
};
