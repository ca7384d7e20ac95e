import { z } from 'astro/zod';
import { day } from './date.ts';
import { versionNumber } from './editionMeta.ts';
import { words } from './text.ts';

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

/** A version as the editor writes it down in `src/data/changes.ts`. */
export const version = z.strictObject({
  version: versionNumber,
  /** ISO 8601. */
  date: day,
  /** A line or two in the editor's words. */
  says: z.array(words).min(1, 'says nothing: say in a line what is new'),
});
/** Version → changes by claim, as `npm run release` writes them. */
export const log = z.record(z.string(), z.array(claimChange));

/** A version of the edition. */
export interface VersionChanges extends Readonly<z.output<typeof version>> {
  /** Whether `npm run release` has frozen it; a version that is still being worked on is not. */
  readonly released: boolean;
  /** What changed since the version before, by claim; empty until it is released. */
  readonly claims: readonly ClaimChange[];
}
