import { barChart } from '#engine/components/charts/barChart.ts';
import type { BarRow } from '#engine/components/charts/barMarks.ts';
import { shareStrip } from '#engine/components/charts/shareStrip.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { formatPeriod } from '#engine/lib/format/formatDate.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

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

/** The six Chinese makers, then those from elsewhere, then all the rest; each group from the largest. */
const groups = {
  chinese: [
    chartRow(claims['sne-catl-2024'], 'CATL'),
    chartRow(claims['sne-byd-2024'], 'BYD'),
    chartRow(three, 'Gotion, EVE and Sunwoda together'),
    chartRow(claims['sne-calb-2024'], 'CALB'),
  ],
  others: [
    { ...chartRow(claims['sne-lges-2024'], 'LG Energy Solution'), hatched: true },
    { ...chartRow(claims['sne-sk-on-2024'], 'SK On'), hatched: true },
    { ...chartRow(claims['sne-panasonic-2024'], 'Panasonic'), hatched: true },
    { ...chartRow(claims['sne-samsung-sdi-2024'], 'Samsung SDI'), hatched: true },
  ],
  rest: [{ ...chartRow(rest, 'Makers below the top ten'), colour: ink.aside }],
} as const;

const strip: Panel = {
  title: `Of ${formatClaim(world)} installed in the world`,
  draw: (size) => {
    const named: readonly string[] = size.narrow
      ? ['sne-catl-2024', 'sne-byd-2024']
      : ['sne-catl-2024', 'sne-byd-2024', 'sne-lges-2024', rest.id];
    return shareStrip(
      Object.values(groups)
        .flat()
        .map((part) => ({
          ...part,
          printed: '',
          ...(part.claim === rest.id && { label: 'All others' }),
          ...(!named.includes(part.claim) && { unlabelled: true }),
        })),
      {
        ...size,
        whole: numberOf(world),
        brackets: [
          { ...chartRow(again, 'six Chinese makers'), from: 'sne-catl-2024', to: claims['sne-calb-2024'].id },
        ],
      },
    );
  },
};

const bars = (title: string, rows: readonly BarRow[]): Panel => ({
  title,
  draw: (size) =>
    barChart(rows, {
      ...size,
      max: size.narrow ? 460 : 420,
      ...(size.narrow ? { step: 44 } : { step: 30, lane: 220 }),
    }),
});

/** The makers behind the share: what independent reports of the same release have, maker by maker. */
export default parseFigure({
  id: 'battery-makers',
  title: `The six Chinese makers together come to ${formatClaim(again)}, as the paper says`,
  subtitle: `Electric-vehicle batteries installed in ${formatPeriod(world.period)} by maker, of ${formatClaim(world)} in all. Independent press reports of SNE Research’s release.`,
  alt: `A strip of the whole, ${formatClaim(again)} of it under a bracket for six Chinese makers; below, bars of independent values: CATL ${formatClaim(chinese[0] as Claim)}, BYD ${formatClaim(chinese[1] as Claim)}, LG Energy Solution ${formatClaim(others[0] as Claim)}, and smaller makers.`,
  section: '2.1',
  inText: false,
  context: [series.id],
  note: `CATL installed ${formatClaim(ratio, { form: 'prose' })} as much as BYD. The values of Gotion, EVE and Sunwoda were not seen one by one; their sum is what remains of the total. The tracker is proprietary: these are single figures that the press has quoted.`,
  panels: [
    strip,
    bars('The six Chinese makers', groups.chinese),
    bars('Makers from elsewhere, and all that are smaller', [...groups.others, ...groups.rest]),
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
