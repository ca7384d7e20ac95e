import { z } from 'astro/zod';
import { numeral, parseNumeral } from './numeral.ts';
import { choice } from './text.ts';

/** What a value is given with instead of an interval. */
export const spreadKinds = ['plusMinus', 'standardError', 'standardDeviation'] as const;

const positive = numeral.refine(
  (written) => Number(written) > 0,
  'is not above zero: write how far it reaches to either side',
);
/** The level of an interval. */
export const level = z
  .number()
  .gt(0)
  .lt(100)
  .optional()
  .meta({ title: 'Level', description: 'Of an interval, in per cent: 95.' });
const decimals = z.int().min(1).max(15).optional().meta({
  title: 'Decimals',
  description: 'Decimals that are printed where the numbers’ own digits are fewer.',
});
/** What an interval may be of. */
export const intervalKinds = ['confidence', 'credible', 'prediction'] as const;
/** What an interval is of. */
export const intervalKind = choice(intervalKinds).meta({
  title: 'Kind',
  description: 'What the interval is of; of confidence where a record leaves it out.',
});

const meta = {
  title: 'Uncertainty',
  description:
    'How uncertain the source says that the number is: an interval with its level, or how far it reaches to either side.',
};
const spreadMeta = {
  plusMinus: {
    title: 'Plus or minus',
    description: 'How far it reaches to either side, in the unit of the claim.',
  },
  standardError: { title: 'Standard error', description: 'In the unit of the claim.' },
  standardDeviation: { title: 'Standard deviation', description: 'In the unit of the claim.' },
};

/** The uncertainty of a number as a record writes it: exactly one form. */
export const writtenUncertainty = z
  .union([
    z
      .strictObject({
        low: numeral.meta({ title: 'Low', description: 'Lower end of the interval, written like a number.' }),
        high: numeral.meta({
          title: 'High',
          description: 'Upper end of the interval, written like a number.',
        }),
        level,
        kind: intervalKind.default('confidence'),
      })
      .refine(({ low, high }) => Number(low) < Number(high), 'an interval goes from a number to a higher one')
      .transform(({ low, high, ...rest }) => {
        const ends = [parseNumeral(low), parseNumeral(high)] as const;
        return { ...rest, low: ends[0].number, high: ends[1].number, ...digitsOf(...ends) };
      }),
    z
      .strictObject({ plusMinus: positive.meta(spreadMeta.plusMinus), level })
      .transform(({ plusMinus, ...rest }) => ({ ...rest, ...spread('plusMinus', plusMinus) })),
    z
      .strictObject({ standardError: positive.meta(spreadMeta.standardError) })
      .transform(({ standardError }) => spread('standardError', standardError)),
    z
      .strictObject({ standardDeviation: positive.meta(spreadMeta.standardDeviation) })
      .transform(({ standardDeviation }) => spread('standardDeviation', standardDeviation)),
  ])
  .meta(meta);

/** The uncertainty of a number, as the rest of the edition reads it and the downloads give it. */
export const uncertainty = z
  .union([
    z.strictObject({
      low: z.number().meta({ title: 'Low', description: 'Lower end of the interval.' }),
      high: z.number().meta({ title: 'High', description: 'Upper end of the interval.' }),
      level,
      kind: intervalKind,
      decimals,
    }),
    z.strictObject({
      spread: z
        .enum(spreadKinds)
        .meta({ title: 'Spread', description: 'What is given instead of an interval.' }),
      size: z
        .number()
        .meta({ title: 'Size', description: 'How far it reaches to either side, in the unit of the claim.' }),
      level,
      decimals,
    }),
  ])
  .meta(meta);

/** The uncertainty of a number. */
export type Uncertainty = Readonly<z.output<typeof uncertainty>>;

/** A p-value as it is printed. */
export const pValue = z
  .string()
  .regex(
    /^([<>≤≥] ?)?(0?\.\d+|0|1)$/,
    'a p-value is written as it is printed, in quotes: “0.03” or “< 0.001”',
  )
  .meta({ title: 'P', description: 'The p-value as the source prints it: “0.03”, “< 0.001”.' });

/** From where to where a number with its uncertainty reaches. */
export function endsOfUncertainty(
  number: number,
  given: Uncertainty,
): { readonly from: number; readonly to: number } {
  if ('low' in given) return { from: given.low, to: given.high };
  return { from: number - given.size, to: number + given.size };
}

/** Finds an uncertainty that does not go with its value: of what is no number, or an interval that leaves the number out. */
export function uncertaintyFits(
  { value, uncertainty: given }: { readonly value: object; readonly uncertainty?: Uncertainty | undefined },
  context: { addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void },
): void {
  if (!given) return;
  const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['uncertainty'], message });
  if (!('number' in value))
    wrong('stands at a value that is no number: give the value as { number: … }, or take it away');
  else if ('low' in given && (Number(value.number) < given.low || Number(value.number) > given.high))
    wrong(
      `the interval from ${given.low} to ${given.high} does not hold the number ${value.number}: correct one of them`,
    );
}

function spread(kind: (typeof spreadKinds)[number], written: z.output<typeof numeral>) {
  const { number, ...digits } = parseNumeral(written);
  return { spread: kind, size: number, ...digits };
}

function digitsOf(...ends: readonly { readonly decimals?: number }[]) {
  const most = Math.max(...ends.map(({ decimals }) => decimals ?? 0));
  return most > 0 ? { decimals: most } : {};
}
