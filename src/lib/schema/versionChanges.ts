import { z } from 'astro/zod';
import { day } from './date.ts';
import { versionNumber } from './editionMeta.ts';
import { text } from './text.ts';

/** One thing that a version changed in one claim. What was added has no `from`, what was taken out no `to`. */
export const claimChange = z.strictObject({
  claim: z.string().meta({ title: 'Claim', description: 'Id of the claim.' }),
  aspect: z.string().meta({
    title: 'Aspect',
    description:
      '“claim” for a whole claim, else an aspect of the ledger: “value”, “qualifier”, “note”, “sources” …',
  }),
  of: z.string().optional().meta({
    title: 'Of',
    description: 'Which one, where a claim has several: the id of a source, an actor or a check.',
  }),
  from: z.string().optional().meta({ title: 'From', description: 'What it was; absent of what was added.' }),
  to: z.string().optional().meta({ title: 'To', description: 'What it is; absent of what was taken out.' }),
});

/** One thing that a version changed in one claim. */
export type ClaimChange = z.output<typeof claimChange>;

/** A version as the editor writes it down in `src/data/changes.ts`. */
export const version = z.strictObject({
  version: versionNumber.meta({ title: 'Version', description: 'Its number.' }),
  date: day.meta({ title: 'Date', description: 'Its date, ISO 8601.' }),
  says: z
    .array(text)
    .min(1, 'says nothing: say in a line what is new')
    .meta({ title: 'Says', description: 'A line or two in the editor’s words.' }),
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
