import { z } from 'astro/zod';
import * as language from '#edition/data/language.ts';
import { aspects } from './aspect.ts';
import { day } from './date.ts';
import { listOf, oneOf, recordId, text } from './text.ts';
import { verdicts } from './verdict.ts';

/** How a page bears on a claim. */
export const bearings = {
  agrees: language.bearings.agrees,
  narrows: language.bearings.narrows,
  contradicts: language.bearings.contradicts,
  near: language.bearings.near,
};

/**
 * What independent sources say of one aspect of a claim, in the editor's voice. In its texts `{claim-id}` stands for the
 * printed and linked value of a claim, so that no number is typed a second time.
 */
export const factCheck = z.strictObject({
  claims: listOf(recordId)
    .min(1)
    .meta({ title: 'Claims', description: 'The claims that it speaks of: ids of the table claims.' }),
  aspect: oneOf(aspects).meta({
    title: 'Aspect',
    description: `What of the claim it speaks of; a check of two aspects is two checks. ${Object.entries(
      aspects,
    )
      .map(([id, { asks }]) => `${id}: ${asks}`)
      .join(' ')}`,
  }),
  verdict: oneOf(verdicts).meta({
    title: 'Verdict',
    description: `What the comparison came to. ${Object.entries(verdicts)
      .map(([id, { meaning }]) => `${id}: ${meaning}`)
      .join(' ')}`,
  }),
  says: text.meta({
    title: 'Says',
    description:
      'What the others say, in our words: a careful editor’s note on the claim, never on its author.',
  }),
  sought: text.optional().meta({
    title: 'Sought',
    description: 'Where it was looked for; given where nothing was found.',
  }),
  evidence: z
    .array(
      z.strictObject({
        source: recordId.meta({
          title: 'Source',
          description: 'Who says it: an id of the table context-sources.',
        }),
        bearing: oneOf(bearings).meta({
          title: 'Bearing',
          description: `How the page bears on the claim. ${Object.entries(bearings)
            .map(([id, says]) => `${id}: ${says}`)
            .join('; ')}.`,
        }),
        figure: text.meta({
          title: 'Figure',
          description: 'What that page gives, with its definition.',
        }),
      }),
    )
    .meta({ title: 'Evidence', description: 'The pages that say it; empty where none was found.' }),
  derived: listOf(recordId).default([]).meta({
    title: 'Derived',
    description: 'Derived claims whose formula shows how a figure of ours follows from theirs, by id.',
  }),
  checked: day.meta({ title: 'Checked', description: 'When the comparison was made, ISO 8601.' }),
});

/** How a check is written down in `src/data/factChecks.ts`. */
export type FactCheckInput<ClaimId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof factCheck>,
  'claims' | 'evidence' | 'derived'
> & {
  claims: readonly ClaimId[];
  evidence: readonly {
    readonly source: SourceId;
    readonly bearing: keyof typeof bearings;
    readonly figure: string;
  }[];
  derived?: readonly ClaimId[];
};

/** A check, as the rest of the edition reads it. */
export type FactCheck<Id extends string = string> = Readonly<z.output<typeof factCheck>> & {
  readonly id: Id;
};
