import { barChart } from '../../components/charts/barChart.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import type { Claim } from '../../lib/schema/claim.ts';

const share = claims['battery-share-cn-2024'];
const again = claims['sne-six-share-computed-2024'];
const six = claims['sne-six-installed-2024'];
const three = claims['sne-three-makers-2024'];
const world = claims['sne-world-2024'];
const ratio = claims['sne-catl-byd-ratio-2024'];
const series = independentSeries['sne-makers-2024'];

const chinese = [claims['sne-catl-2024'], claims['sne-byd-2024'], claims['sne-calb-2024']];
const others = [
  claims['sne-lges-2024'],
  claims['sne-sk-on-2024'],
  claims['sne-panasonic-2024'],
  claims['sne-samsung-sdi-2024'],
];
const rest = claims['sne-others-2024'];

const bar = (claim: Claim, label: string, colour: string = ink.aside) => ({
  ...chartRow(claim, label),
  colour,
});

/** The makers behind the share: what independent reports of the same release have, maker by maker. */
export default parseFigure({
  id: 'battery-makers',
  title: `The six Chinese makers together come to ${formatClaim(again)}, as the paper says`,
  subtitle: `Electric-vehicle batteries installed in ${formatPeriod(world.period)} by maker, of ${formatClaim(world)} in all. Independent press reports of SNE Research’s release; blue: Chinese makers.`,
  alt: `Bar chart of independent values: CATL ${formatClaim(chinese[0] as Claim)}, BYD ${formatClaim(chinese[1] as Claim)}, LG Energy Solution ${formatClaim(others[0] as Claim)}, and smaller makers.`,
  section: '2.1',
  inText: false,
  context: [series.id],
  note: `CATL installed ${formatClaim(ratio, { form: 'prose' })} as much as BYD. The values of Gotion, EVE and Sunwoda were not seen one by one; their sum is what remains of the total. The tracker is proprietary: these are single figures that the press has quoted.`,
  panels: [
    {
      draw: (size) =>
        barChart(
          [
            bar(claims['sne-catl-2024'], 'CATL', ink.context),
            bar(claims['sne-byd-2024'], 'BYD', ink.context),
            bar(claims['sne-lges-2024'], 'LG Energy Solution'),
            bar(three, 'Gotion, EVE and Sunwoda together', ink.context),
            bar(claims['sne-calb-2024'], 'CALB', ink.context),
            bar(claims['sne-sk-on-2024'], 'SK On'),
            bar(claims['sne-panasonic-2024'], 'Panasonic'),
            bar(claims['sne-samsung-sdi-2024'], 'Samsung SDI'),
            bar(rest, 'All makers below the top ten'),
          ],
          { ...size, max: size.narrow ? 450 : 400, step: 46 },
        ),
    },
  ],
  table: {
    columns: ['Maker', 'Installed', 'Chinese'],
    rows: [
      ...chinese.map(({ id, subject }) => [subject, { claim: id }, 'yes'] as const),
      ['Gotion, EVE and Sunwoda together', { claim: three.id }, 'yes'],
      ...others.map(({ id, subject }) => [subject, { claim: id }, 'no'] as const),
      ['Makers below the top ten', { claim: rest.id }, 'some'],
      ['World', { claim: world.id }, '—'],
      ['CATL against BYD', { claim: ratio.id }, '—'],
      ['The six, what remains', { claim: six.id }, 'yes'],
      ['Their share, computed again', { claim: again.id }, 'yes'],
      ['Their share in the paper', { claim: share.id }, 'yes'],
    ],
  },
});
