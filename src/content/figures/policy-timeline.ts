import type { TimelineRow } from '../../components/charts/rows/timelineRow.ts';
import { ink } from '../../components/charts/theme.ts';
import { timeline } from '../../components/charts/timeline.ts';
import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';
import type { Claim } from '../../lib/records/claim.ts';

const early = claims['plan-nev-2012'];
const late = claims['plan-nev-2021'];
const zone = claims['yizhuang-start'];
const peak = claims['carbon-peak'];
const neutral = claims['carbon-neutral'];
const leader = claims['nev-leader-years'];
const between = claims['carbon-goals-gap'];
const lengths = { [early.id]: claims['plan-nev-2012-length'], [late.id]: claims['plan-nev-2021-length'] };
const undated = [actors['plan-auto-revitalization'], actors['plan-auto-medium-long']];

function row(claim: Claim, label: string, more: Partial<TimelineRow> = {}): TimelineRow {
  const { href, spoken, printed } = chartRow(claim, label);
  const { value } = claim;
  const time = 'from' in value ? { from: value.from, to: value.to } : { from: numberOf(claim) };
  return { key: claim.id, label, printed, href, spoken, ...time, ...more };
}

const plans = (narrow: boolean): TimelineRow[] => [
  row(early, narrow ? 'Energy-saving and NEV plan' : 'Energy-Saving and NEV Industry Development Plan', {
    colour: ink.focus,
  }),
  row(late, narrow ? 'NEV plan' : 'NEV Industry Development Plan', { colour: ink.focus }),
];
const pilot = (narrow: boolean) =>
  row(zone, narrow ? 'Yizhuang driving zone' : 'Autonomous driving zone in Yizhuang');
const goals = (narrow: boolean): TimelineRow[] => [
  row(peak, narrow ? 'Emissions to peak' : 'Carbon emissions to peak', { goal: true }),
  row(neutral, 'Carbon neutrality', { goal: true }),
];
const without = (narrow: boolean): TimelineRow[] =>
  undated.map((plan) => ({
    key: plan.id,
    label: narrow ? (plan.short ?? plan.name) : plan.name,
    printed: '',
    href: `actor:${plan.id}`,
    spoken: `${plan.name}, not dated in the paper`,
  }));
const undatedTitle = 'Not dated in the paper';

const drawAll = (size: ChartSize) => {
  const [first, second] = plans(size.narrow);
  return timeline(
    [first, pilot(size.narrow), second, ...goals(size.narrow), ...without(size.narrow)].filter(
      (found) => found !== undefined,
    ),
    { ...size, domain: [2010, 2061], ticks: [2010, 2020, 2030, 2040, 2050, 2060], undatedTitle },
  );
};

/** The plans on an axis of their own, each with its length. */
const drawPlans = (size: ChartSize) =>
  timeline(
    [
      ...plans(size.narrow).map((plan) => {
        const length = lengths[plan.key];
        return length ? { ...plan, printed: `${plan.printed}, ƒ ${printClaim(length)}` } : plan;
      }),
      ...without(size.narrow),
    ],
    {
      ...size,
      domain: [2010, 2037],
      ticks: [2010, 2015, 2020, 2025, 2030, 2035],
      undatedTitle,
      wordsAbove: true,
    },
  );

/** The goals against the plan that runs longest, and the time between them. */
const drawGoals = (size: ChartSize) => {
  const { href, spoken, printed } = chartRow(between);
  return timeline(
    [
      ...plans(size.narrow).slice(1),
      ...goals(size.narrow),
      {
        key: between.id,
        label: `ƒ ${printed}`,
        printed: '',
        from: numberOf(peak),
        to: numberOf(neutral),
        distance: true,
        href,
        spoken,
      },
    ],
    { ...size, domain: [2020, 2061], ticks: [2020, 2030, 2040, 2050, 2060] },
  );
};

/** Plans as spans, a pilot as a point, goals hollow; what the paper does not date has a line and no mark. */
export default defineFigure({
  id: 'policy-timeline',
  title: `Two plans for new energy vehicles follow each other without a gap, and the goals reach to ${printClaim(neutral).replace('by ', '')}`,
  subtitle: 'Plans, a pilot zone and the two carbon goals that the paper names, by the years it gives.',
  alt: `Timeline: two plans, ${printClaim(early)} and ${printClaim(late)}; a pilot zone from ${printClaim(zone)}; goals ${printClaim(peak)} and ${printClaim(neutral)}; two plans without a date.`,
  section: '4.1',
  claims: [
    early.id,
    late.id,
    zone.id,
    peak.id,
    neutral.id,
    leader.id,
    between.id,
    ...Object.values(lengths).map(({ id }) => id),
  ],
  note: `Goals are hollow, with a flag at their date. Two more plans are named without a date, so they are listed and not placed. Nor does the paper say which ${printClaim(leader)} in a row China led in making and selling new energy vehicles.`,
  control: {
    legend: 'Look at',
    views: [
      {
        id: 'all',
        label: 'everything',
        says: `Plans, a pilot and goals on one axis, to ${printClaim(neutral).replace('by ', '')}; two plans without a date below it.`,
        panels: [{ draw: drawAll }],
      },
      {
        id: 'plans',
        label: 'the plans',
        says: `The second plan takes over in the year after the first ends, and covers ${printClaim(lengths[late.id] ?? late)} where the first covered ${printClaim(lengths[early.id] ?? early)}.`,
        panels: [{ draw: drawPlans }],
      },
      {
        id: 'goals',
        label: 'the goals',
        says: `The peak is due while the second plan runs; neutrality ${printClaim(between)} after the peak, in years that no dated plan named here covers.`,
        panels: [{ draw: drawGoals }],
      },
    ],
  },
  table: {
    columns: ['What', 'When', 'Kind'],
    rows: [
      [{ actor: 'plan-nev-2012-2020' }, { claim: early.id }, 'plan'],
      [{ actor: 'yizhuang-zone' }, { claim: zone.id }, 'pilot'],
      [{ actor: 'plan-nev-2021-2035' }, { claim: late.id }, 'plan'],
      ['Carbon emissions to peak', { claim: peak.id }, 'goal'],
      ['Carbon neutrality', { claim: neutral.id }, 'goal'],
      ...undated.map((plan) => [{ actor: plan.id }, 'not dated in the paper', 'plan']),
      ['… years that the first plan covers', { claim: 'plan-nev-2012-length' }, 'plan'],
      ['… years that the second plan covers', { claim: 'plan-nev-2021-length' }, 'plan'],
      ['Time between the two goals', { claim: between.id }, 'goal'],
      ['World’s leader in new energy vehicles', { claim: leader.id }, 'rank'],
    ],
  },
});
