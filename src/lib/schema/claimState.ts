import { z } from 'astro/zod';
import { claim } from './claim.ts';
import { day } from './date.ts';
import { versionNumber } from './editionMeta.ts';
import { oneOf, text } from './text.ts';
import { verdicts } from './verdict.ts';

/** What one version of the edition says of a claim, in short. */
export const claimState = z.strictObject({
  version: versionNumber.meta({ title: 'Version', description: 'Version of the edition that said so.' }),
  date: day.meta({ title: 'Date', description: 'Date of that version, ISO 8601.' }),
  printed: text.meta({ title: 'As printed', description: 'Value, unit and qualifier together.' }),
  qualifier: claim.shape.qualifier,
  bound: claim.shape.bound,
  verdict: oneOf(verdicts).optional().meta({
    title: 'Verdict',
    description: 'What comparing it with independent sources had come to, where it was compared.',
  }),
});

/** What one version of the edition says of a claim, in short. */
export type ClaimState = Readonly<z.output<typeof claimState>>;

/** A version that has a claim: what it says of it, and what it changed in it. */
export interface HistoryEntry extends ClaimState {
  /** Whether the version is released, so that its copy of the claim's page stays. */
  readonly released: boolean;
  /** In words; empty where it changed nothing, and of the first version that has the claim. */
  readonly says: readonly string[];
}
