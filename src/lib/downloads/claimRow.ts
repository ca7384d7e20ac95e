import { z } from 'astro/zod';
import { claimValues } from '../schema/claimValue.ts';
import { endsOfUncertainty, intervalKind, spreadKinds, type Uncertainty } from '../schema/uncertainty.ts';
import { type PublishedClaim, publishedClaim } from './publishedRecords.ts';

const { number: numberValue, range, span, date, text } = claimValues;
const origin = publishedClaim.shape.context.unwrap().shape;

/** A claim as a row: a column for each form of value, and for each part of an origin. */
export const claimRow = publishedClaim
  .omit({
    value: true,
    inWords: true,
    uncertainty: true,
    context: true,
    computation: true,
    interval: true,
    history: true,
  })
  .extend({
    number: numberValue.shape.number.optional().meta({
      description:
        'A quantity, unscaled, in the unit of the row; of a rank, the rank. Read it with qualifier and bound.',
    }),
    from: span.shape.from.optional(),
    to: span.shape.to.optional(),
    date: date.shape.date.optional(),
    text: text.shape.text.optional(),
    beside: origin.beside.optional(),
    contextSource: origin.source.optional(),
    series: origin.series,
    derivedFrom: publishedClaim.shape.from,
    intervalFrom: z.number().optional().meta({
      title: 'Interval from',
      description:
        'Of a derived claim: the least that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    }),
    intervalTo: z.number().optional().meta({
      title: 'Interval to',
      description:
        'Of a derived claim: the most that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    }),
    low: range.shape.low.optional(),
    high: range.shape.high.optional(),
    decimals: numberValue.shape.decimals,
    uncertainty: z
      .enum(['interval', ...spreadKinds])
      .optional()
      .meta({
        title: 'Uncertainty',
        description:
          'What the source gives with the number: an interval, or how far it reaches to either side.',
      }),
    uncertaintyFrom: z.number().optional().meta({
      title: 'Uncertainty from',
      description: 'Lower end of the uncertainty, in the unit of the row.',
    }),
    uncertaintyTo: z.number().optional().meta({
      title: 'Uncertainty to',
      description: 'Upper end of the uncertainty, in the unit of the row.',
    }),
    level: z.number().optional().meta({
      title: 'Level',
      description: 'Of an interval: its level in per cent.',
    }),
    intervalKind: intervalKind.optional().meta({ description: 'Of an interval: what it is of.' }),
  });

/** The row of a claim. */
export function claimRowOf({
  value,
  inWords: _,
  context,
  computation: _tree,
  interval,
  from: derivedFrom,
  uncertainty,
  history: _history,
  ...claim
}: PublishedClaim) {
  const forms: Partial<
    Record<'number' | 'ordinal' | 'from' | 'to' | 'low' | 'high' | 'decimals', number | undefined>
  > &
    Partial<Record<'date' | 'text', string>> = value;
  return {
    ...claim,
    number: forms.number ?? forms.ordinal,
    from: forms.from,
    to: forms.to,
    date: forms.date,
    text: forms.text,
    beside: context?.beside,
    contextSource: context?.source,
    series: context?.series,
    derivedFrom,
    intervalFrom: interval?.from ?? undefined,
    intervalTo: interval?.to ?? undefined,
    low: forms.low,
    high: forms.high,
    decimals: forms.decimals,
    ...uncertaintyColumns(forms.number, uncertainty),
  };
}

function uncertaintyColumns(number: number | undefined, uncertainty: Uncertainty | undefined) {
  if (number === undefined || !uncertainty) return {};
  const { from, to } = endsOfUncertainty(number, uncertainty);
  return {
    uncertainty: 'low' in uncertainty ? ('interval' as const) : uncertainty.spread,
    uncertaintyFrom: from,
    uncertaintyTo: to,
    level: uncertainty.level,
    intervalKind: 'low' in uncertainty ? uncertainty.kind : undefined,
  };
}
