import { referenceLine } from '#engine/components/charts/annotation.ts';
import { barChart } from '#engine/components/charts/barChart.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import { branches } from '../../data/branches.ts';
import { countAt } from '../../data/claims.ts';

const average = countAt('loans', 'average');
const rows = branches.map(([name]) => countAt('loans', name));

/** The ten branches as bars, with a rule at their average. */
export default parseFigure({
  id: 'loans-by-branch',
  title: 'The branch with the longest hours lends most',
  subtitle: `Loans for each registered reader in a year; the rule marks the average, ${formatClaim(average)}.`,
  alt: `Bar chart of ten branches, ordered by loans for each reader, with a rule at their average, ${formatClaim(average)}.`,
  section: '1.1',
  panels: [
    {
      draw: (size) =>
        barChart(
          rows.map((claim) => chartRow(claim)),
          { ...size, max: 28, step: 32, lane: 100, over: referenceLine(numberOf(average)) },
        ),
    },
  ],
  table: {
    columns: ['Branch', 'Loans for each reader'],
    rows: [...rows, average].map(({ id, subject }) => [subject, { claim: id }]),
  },
});
