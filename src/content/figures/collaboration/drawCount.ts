import { ink } from '../../../components/charts/theme.ts';
import { unitGrid } from '../../../components/charts/unitGrid.ts';
import { chartRow } from '../../../lib/edition/chartRow.ts';
import { numberWord } from '../../../lib/format/formatNumber.ts';
import { numberOf } from '../../../lib/schema/claim.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { network } from './network.ts';

/** Every partner as a disc; those without a name are open-ended. */
export function drawCount(size: ChartSize) {
  const { named, partners, unnamed } = network;
  const namedCount = numberWord(named.length);
  return unitGrid(
    [
      {
        cells: named.length,
        label: 'Named',
        printed: namedCount ?? '',
        colour: ink.focus,
        href: `paragraph:${partners.paragraph}`,
        spoken: `${namedCount} partners that the paper names`,
      },
      {
        ...chartRow(unnamed),
        cells: numberOf(unnamed),
        label: 'Not named',
        colour: ink.aside,
        hollow: true,
        open: true,
        ...(size.narrow && { labelShift: 1 }),
      },
    ],
    { ...size, lines: 2, columns: size.narrow ? 17 : 18, round: true },
  );
}
