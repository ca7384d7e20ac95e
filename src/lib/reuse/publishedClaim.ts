import { z } from 'astro/zod';
import { statedClaim } from '../records/claim.ts';
import { recordId } from '../records/recordId.ts';
import { sectionNumber } from '../records/sectionNumber.ts';
import { verdictId } from '../vocabulary/verdict.ts';

/** A claim as `claims.json` holds it: what `claimRecord` gives. */
export const publishedClaim = z.strictObject({
  id: recordId,
  status: z.enum(['as-stated', 'derived', 'context']),
  section: sectionNumber,
  ...statedClaim.shape,
  // Of the paper's words; a context claim has none.
  locator: z.string(),
  printed: z.string().min(1),
  verdict: verdictId.optional(),
  context: z.strictObject({ beside: recordId, source: recordId, series: recordId.optional() }).optional(),
  inputs: z.array(recordId).optional(),
  formula: z.string().optional(),
  from: z.enum(['paper', 'context']).optional(),
});
