import { type TimelineRow, timeline } from '#engine/components/charts/timeline.ts';
import { chartRow, type SpanRow, spanRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { meta } from '../../data/meta.ts';

const early = claims['plan-nev-2012'];
const late = claims['plan-nev-2021'];
const earlyLength = claims['plan-nev-2012-length'];
const lateLength = claims['plan-nev-2021-length'];
const zone = claims['yizhuang-start'];
const peak = claims['carbon-peak'];
const neutral = claims['carbon-neutral'];
const between = claims['carbon-goals-gap'];
const leader = claims['nev-leader-years'];
const undated = [actors['plan-auto-revitalization'], actors['plan-auto-medium-long']];
const undatedTitle = 'Not dated in the paper';

/** What lies after the year of the paper was ahead when it appeared. */
const published = Number(meta.paper.published?.slice(0, 4));
const ahead = { from: published + 1, label: `ahead of the paper of ${published}` };

/** Every policy as a row of a timeline, its name shortened where the drawing is narrow. */
function timelineRows(narrow: boolean) {
  const first = spanRow(
    early,
    narrow ? 'Energy-saving and NEV plan' : 'Energy-Saving and NEV Industry Development Plan',
  );
  const second = spanRow(late, narrow ? 'NEV plan' : 'NEV Industry Development Plan');
  return {
    first,
    second,
    /** The plans, each with its length. */
    lengths: [withLength(first, earlyLength), withLength(second, lateLength)],
    pilot: chartRow(zone, narrow ? 'Yizhuang driving zone' : 'Autonomous driving zone in Yizhuang'),
    goals: [
      chartRow(peak, narrow ? 'Emissions to peak' : 'Carbon emissions to peak'),
      chartRow(neutral, 'Carbon neutrality'),
    ],
    /** The time between the goals. */
    distance: {
      ...chartRow(between, chartRow(between).printed),
      printed: '',
      between: { from: numberOf(peak), to: numberOf(neutral) },
    },
    undated: undated.map((plan) => ({
      label: narrow ? (plan.short ?? plan.name) : plan.name,
      href: `actor:${plan.id}`,
      spoken: `${plan.name}, not dated in the paper`,
    })),
  } satisfies Record<string, TimelineRow | readonly TimelineRow[]>;
}

function withLength(plan: SpanRow, length: Claim): SpanRow {
  return { ...plan, printed: `${plan.printed}, ${chartRow(length).printed}` };
}

const drawAll = (size: ChartSize) => {
  const { first, pilot, second, goals, undated } = timelineRows(size.narrow);
  return timeline([first, pilot, second, ...goals, ...undated], {
    ...size,
    ahead,
    domain: [2010, 2061],
    ticks: [2010, 2020, 2030, 2040, 2050, 2060],
    undatedTitle,
  });
};

/** The plans on an axis of their own, each with its length. */
const drawPlans = (size: ChartSize) => {
  const { lengths, undated } = timelineRows(size.narrow);
  return timeline([...lengths, ...undated], {
    ...size,
    ahead,
    domain: [2010, 2037],
    ticks: [2010, 2015, 2020, 2025, 2030, 2035],
    undatedTitle,
    wordsAbove: true,
  });
};

/** The goals against the plan that runs longest, and the time between them. */
const drawGoals = (size: ChartSize) => {
  const { second, goals, distance } = timelineRows(size.narrow);
  return timeline([second, ...goals, distance], {
    ...size,
    ahead,
    domain: [2020, 2061],
    ticks: [2020, 2030, 2040, 2050, 2060],
  });
};

/** Plans as spans, a pilot as a point, goals hollow; what the paper does not date has a line and no mark. */
export default parseFigure({
  id: 'policy-timeline',
  title: `Two dated plans, ${formatClaim(early)} and ${formatClaim(late)}, follow without a gap`,
  subtitle: 'Plans, a pilot zone and the two carbon goals that the paper names, by the years it gives.',
  alt: `Timeline: two plans, ${formatClaim(early)} and ${formatClaim(late)}; a pilot zone from ${formatClaim(zone)}; goals ${formatClaim(peak)} and ${formatClaim(neutral)}; two plans without a date.`,
  section: '4.1',
  note: `Goals are hollow, with a flag at their date. Two more plans are named without a date, so they are listed and not placed. Nor does the paper say which ${formatClaim(leader)} in a row China led in making and selling new energy vehicles.`,
  control: {
    legend: 'Look at',
    views: [
      {
        id: 'all',
        label: 'everything',
        title: `Two dated plans, ${formatClaim(early)} and ${formatClaim(late)}, follow without a gap`,
        says: `Plans, a pilot and goals on one axis, to ${formatClaim(neutral).replace('by ', '')}; two plans without a date below it.`,
        panels: [{ draw: drawAll }],
      },
      {
        id: 'plans',
        label: 'the plans',
        title: `The second plan runs ${formatClaim(lateLength)}, the first ran ${formatClaim(earlyLength)}`,
        alt: `Timeline of the two dated plans: ${formatClaim(early)}, ${formatClaim(earlyLength)}, and ${formatClaim(late)}, ${formatClaim(lateLength)}; two plans without a date are listed.`,
        says: `The second plan takes over in the year after the first ends, and covers ${formatClaim(lateLength)} where the first covered ${formatClaim(earlyLength)}.`,
        panels: [{ draw: drawPlans }],
      },
      {
        id: 'goals',
        label: 'the goals',
        title: `No plan that the paper dates reaches to ${formatClaim(neutral).replace('by ', '')}`,
        subtitle:
          'The two carbon goals that the paper names and the plan that runs longest, by the years it gives.',
        alt: `Timeline: the plan for ${formatClaim(late)}, the goals ${formatClaim(peak)} and ${formatClaim(neutral)}, and ${formatClaim(between)} between them.`,
        says: `The peak is due while the second plan runs; between it and neutrality lies ${formatClaim(between)}, in years that no dated plan named here covers.`,
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
      ['… years that the first plan covers', { claim: earlyLength.id }, 'plan'],
      ['… years that the second plan covers', { claim: lateLength.id }, 'plan'],
      ['Time between the two goals', { claim: between.id }, 'goal'],
      ['World’s leader in new energy vehicles', { claim: leader.id }, 'rank'],
    ],
  },
});
