import { z } from 'astro/zod';
import { day } from './date.ts';
import { listOf, oneOf, recordId, words } from './text.ts';
import { verdicts } from './verdict.ts';

/**
 * What independent sources say of a claim, in the editor's voice. In its texts `{claim-id}` stands for the printed and
 * linked value of a claim, so that no number is typed a second time.
 */
export const check = z.strictObject({
  claims: listOf(recordId)
    .min(1)
    .meta({ title: 'Claims', description: 'The claims that it speaks of: ids of the table claims.' }),
  verdict: oneOf(verdicts).meta({
    title: 'Verdict',
    description: `What the comparison came to. ${Object.entries(verdicts)
      .map(([id, { meaning }]) => `${id}: ${meaning}`)
      .join(' ')}`,
  }),
  says: words.meta({ title: 'Says', description: 'What the others say, in the editor’s words.' }),
  evidence: z
    .array(
      z.strictObject({
        source: recordId.meta({
          title: 'Source',
          description: 'Who says it: an id of the table context-sources.',
        }),
        figure: words.meta({ title: 'Figure', description: 'What that page gives, with its definition.' }),
      }),
    )
    .meta({ title: 'Evidence', description: 'What says so, page by page; empty where nothing was found.' }),
  derived: listOf(recordId).default([]).meta({
    title: 'Derived',
    description: 'Derived claims whose formula shows how a figure of ours follows from theirs, by id.',
  }),
  checked: day.meta({ title: 'Checked', description: 'When the comparison was made, ISO 8601.' }),
});

/** How a check is written down in `src/data/checks.ts`. */
export type CheckInput<ClaimId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof check>,
  'claims' | 'evidence' | 'derived'
> & {
  claims: readonly ClaimId[];
  evidence: readonly { readonly source: SourceId; readonly figure: string }[];
  derived?: readonly ClaimId[];
};

/** A check, as the rest of the edition reads it. */
export type Check<Id extends string = string> = Readonly<z.output<typeof check>> & { readonly id: Id };
