import { z } from 'astro/zod';

/** One thing that a version changed in one claim. What was added has no `from`, what was taken out no `to`. */
export const claimChange = z.strictObject({
  /** Id of the claim. */
  claim: z.string(),
  /** “claim” for a whole claim, else an aspect of the ledger: “value”, “qualifier”, “note”, “sources” … */
  aspect: z.string(),
  /** Which one, where a claim has several: the id of a source, an actor or a check. */
  of: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

/** One thing that a version changed in one claim. */
export type ClaimChange = z.output<typeof claimChange>;
