import { timeline } from '../../components/charts/timeline.ts';
import { claims } from '../../data/claims.ts';
import { defineFigure } from '../../lib/edition/parseFigures.ts';
import { printClaim } from '../../lib/format/formatClaim.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { policies } from './policy-timeline/policies.ts';
import { timelineRows } from './policy-timeline/timelineRows.ts';

const { early, late, earlyLength, lateLength, zone, peak, neutral, between, undated } = policies;
const leader = claims['nev-leader-years'];
const undatedTitle = 'Not dated in the paper';

const drawAll = (size: ChartSize) => {
  const { first, pilot, second, goals, undated } = timelineRows(size.narrow);
  return timeline([first, pilot, second, ...goals, ...undated], {
    ...size,
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
    domain: [2020, 2061],
    ticks: [2020, 2030, 2040, 2050, 2060],
  });
};

/** Plans as spans, a pilot as a point, goals hollow; what the paper does not date has a line and no mark. */
export default defineFigure({
  id: 'policy-timeline',
  title: `Two plans for new energy vehicles follow each other without a gap, and the goals reach to ${printClaim(neutral).replace('by ', '')}`,
  subtitle: 'Plans, a pilot zone and the two carbon goals that the paper names, by the years it gives.',
  alt: `Timeline: two plans, ${printClaim(early)} and ${printClaim(late)}; a pilot zone from ${printClaim(zone)}; goals ${printClaim(peak)} and ${printClaim(neutral)}; two plans without a date.`,
  section: '4.1',
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
        says: `The second plan takes over in the year after the first ends, and covers ${printClaim(lateLength)} where the first covered ${printClaim(earlyLength)}.`,
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
      ['… years that the first plan covers', { claim: earlyLength.id }, 'plan'],
      ['… years that the second plan covers', { claim: lateLength.id }, 'plan'],
      ['Time between the two goals', { claim: between.id }, 'goal'],
      ['World’s leader in new energy vehicles', { claim: leader.id }, 'rank'],
    ],
  },
});
