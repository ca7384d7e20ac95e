import { z } from 'astro/zod';
import { verdictId } from '../verdict.ts';
import { recordId } from './recordId.ts';

/** What independent sources say of a claim, in the editor's voice. */
export const check = z.strictObject({
  /** The claims that it speaks of, by id. */
  claims: z.array(recordId).min(1),
  /** What the comparison came to. */
  verdict: verdictId,
  /** What the others say, in our words: a careful editor's note on the claim, never on its author. */
  says: z.string().min(1),
  /** The pages that say it; empty where none was found. */
  evidence: z.array(
    z.strictObject({
      publisher: z.string().min(1),
      title: z.string().min(1),
      /** Only of a page that a reader can trust; left out where just a copy was read. */
      url: z.url().optional(),
      /** Date of the page, ISO 8601, as much of it as is known. */
      date: z.string().optional(),
      /** The figure as that page gives it, with its definition. */
      figure: z.string().optional(),
      /** How we know it: the publisher's own page, a press report, or a weak page. */
      trust: z.enum(['primary', 'press', 'weak']),
    }),
  ),
  /** How a figure of ours follows from theirs, where one does. */
  formula: z.string().optional(),
  /** When the comparison was made, ISO 8601. */
  checked: z.string().regex(/^\d{4}-\d\d-\d\d$/),
});

/** How a check is written down in `src/data/checks.ts`. */
export type CheckInput<ClaimId extends string = string> = Omit<z.input<typeof check>, 'claims'> & {
  claims: readonly ClaimId[];
};

/** A check, as the rest of the edition reads it. */
export type Check<Id extends string = string> = Readonly<z.output<typeof check>> & { readonly id: Id };
