import { ink } from '../../../components/charts/theme.ts';
import type { TimelineRow } from '../../../components/charts/timeline.ts';
import { chartRow } from '../../../lib/edition/chartRow.ts';
import { type Claim, numberOf } from '../../../lib/schema/claim.ts';
import { policies } from './policies.ts';

const { early, late, earlyLength, lateLength, zone, peak, neutral, between, undated } = policies;

/** Every policy as a row of a timeline, its name shortened where the drawing is narrow. */
export function timelineRows(narrow: boolean) {
  const first = row(
    early,
    narrow ? 'Energy-saving and NEV plan' : 'Energy-Saving and NEV Industry Development Plan',
  );
  const second = row(late, narrow ? 'NEV plan' : 'NEV Industry Development Plan');
  const plans = { first: { ...first, colour: ink.focus }, second: { ...second, colour: ink.focus } };
  return {
    ...plans,
    /** The plans, each with its length. */
    lengths: [withLength(plans.first, earlyLength), withLength(plans.second, lateLength)],
    pilot: row(zone, narrow ? 'Yizhuang driving zone' : 'Autonomous driving zone in Yizhuang'),
    goals: [
      { ...row(peak, narrow ? 'Emissions to peak' : 'Carbon emissions to peak'), goal: true },
      { ...row(neutral, 'Carbon neutrality'), goal: true },
    ],
    /** The time between the goals. */
    distance: {
      ...row(between, chartRow(between).printed),
      printed: '',
      from: numberOf(peak),
      to: numberOf(neutral),
      distance: true,
    },
    undated: undated.map((plan) => ({
      label: narrow ? (plan.short ?? plan.name) : plan.name,
      printed: '',
      href: `actor:${plan.id}`,
      spoken: `${plan.name}, not dated in the paper`,
    })),
  } as const satisfies Record<string, TimelineRow | readonly TimelineRow[]>;
}

function row(claim: Claim, label: string): TimelineRow {
  const { href, spoken, printed } = chartRow(claim, label);
  const { value } = claim;
  const time = 'from' in value ? { from: value.from, to: value.to } : { from: numberOf(claim) };
  return { label, printed, href, spoken, ...time };
}

function withLength(plan: TimelineRow, length: Claim): TimelineRow {
  return { ...plan, printed: `${plan.printed}, ${chartRow(length).printed}` };
}
