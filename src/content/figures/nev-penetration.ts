import { twoPoints } from '../../components/charts/twoPoints.ts';
import { claims } from '../../data/claims.ts';
import { sources } from '../../data/sources.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { formatNumber } from '../../lib/formatNumber.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { Claim } from '../../lib/records/claim.ts';
import { units } from '../../lib/unit.ts';

const first = claims['nev-penetration-2015'];
const last = claims['nev-penetration-2024'];
const firstYear = claims['nev-penetration-year-start'];
const lastYear = claims['nev-penetration-year-end'];
const rise = claims['nev-penetration-rise'];
const factor = claims['nev-penetration-factor'];
const growth = claims['nev-penetration-growth'];
const reportYear = sources['catarc-2024'].csl.issued?.['date-parts'][0][0];
const early = claims['plan-nev-2012'];
const late = claims['plan-nev-2021'];
const plans = [early, late];
const levels = [10, 20, 30, 40];

const point = (claim: Claim, year: Claim) => ({ ...chartRow(claim), time: numberOf(year) });
const span = (claim: Claim, label: string, narrow: boolean) => {
  const { value } = claim;
  if (!('from' in value)) throw new Error(`claim “${claim.id}” is not a span of years`);
  return {
    from: value.from,
    to: value.to,
    label: narrow ? `Plan ${printClaim(claim)}` : `${label}, ${printClaim(claim)}`,
    href: `claim:${claim.id}`,
    spoken: chartRow(claim).spoken,
  };
};

/** Two values nine years apart, and nothing between them. */
export default defineFigure({
  id: 'nev-penetration',
  title: `From ${printClaim(first)} to ${printClaim(last)}: the paper gives the two ends of the rise of new energy vehicles, and no value between`,
  subtitle: `Market penetration of new energy vehicles in China, ${printClaim(firstYear)} and ${printClaim(lastYear)}; below, the two plans for them.`,
  alt: `Two points joined by a dashed line: ${printClaim(first)} in ${printClaim(firstYear)}, ${printClaim(last)} in ${printClaim(lastYear)}. Under the axis the spans of two plans.`,
  section: '4.1',
  claims: [
    first.id,
    last.id,
    firstYear.id,
    lastYear.id,
    rise.id,
    factor.id,
    growth.id,
    ...plans.map((plan) => plan.id),
  ],
  note: `The source of both values is a report dated ${reportYear}, which can hardly hold the whole of that year. What market is meant, all vehicles or cars, sales or registrations, is not said.`,
  panels: [
    {
      draw: (size) =>
        twoPoints([point(first, firstYear), point(last, lastYear)], {
          ...size,
          domain: [2012, 2026],
          max: 40,
          ticks: [numberOf(firstYear), numberOf(lastYear)],
          levels: levels.map((value) => ({
            value,
            label: `${formatNumber(value)}\u202f${units[last.unit].sign}`,
          })),
          spans: [
            span(early, 'Energy-saving and NEV plan', size.narrow),
            span(late, 'NEV plan', size.narrow),
          ],
          plotHeight: size.narrow ? 220 : 260,
          annotations: [
            {
              x: 2020.9,
              y: 25,
              anchor: 'end',
              dx: -8,
              lineWidth: size.narrow ? 9 : 22,
              text: 'No values between are given',
            },
            {
              x: 2024,
              y: 5,
              anchor: 'end',
              dx: -10,
              lineWidth: 30,
              text: `ƒ up ${printClaim(rise)}${size.narrow ? '' : `, ${printClaim(factor)} as much`}`,
            },
          ],
        }),
    },
  ],
  table: {
    columns: ['What', 'Value', 'Year or span'],
    rows: [
      ['Penetration', { claim: first.id }, { claim: firstYear.id }],
      ['Penetration', { claim: last.id }, { claim: lastYear.id }],
      ['Rise', { claim: rise.id }, '—'],
      ['Multiple', { claim: factor.id }, '—'],
      ['Compound yearly growth', { claim: growth.id }, '—'],
      ...plans.map((plan) => ['Plan for new energy vehicles', '—', { claim: plan.id }] as const),
    ],
  },
});
