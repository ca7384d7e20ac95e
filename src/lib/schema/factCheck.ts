import { z } from 'astro/zod';
import { day } from './date.ts';
import { listOf, recordId } from './id.ts';
import { words } from './text.ts';
import { verdictId } from './verdict.ts';

/**
 * What independent sources say of a claim, in the editor's voice. In its texts `{claim-id}` stands for the printed and
 * linked value of a claim, so that no number is typed a second time.
 */
export const check = z.strictObject({
  /** The claims of the paper that it speaks of, by id. */
  claims: listOf(recordId).min(1),
  /** What the comparison came to. */
  verdict: verdictId,
  /** What the others say, in our words: a careful editor's note on the claim, never on its author. */
  says: words,
  /** The pages that say it; empty where none was found. */
  evidence: z.array(
    z.strictObject({
      /** A context source, by id. */
      source: recordId,
      /** What that page gives, with its definition. */
      figure: words,
    }),
  ),
  /** Derived claims whose formula shows how a figure of ours follows from theirs, by id. */
  derived: listOf(recordId).default([]),
  /** When the comparison was made, ISO 8601. */
  checked: day,
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
