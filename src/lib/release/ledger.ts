import { z } from 'astro/zod';

/**
 * What a version says of each claim, in words, so that any later version can read it: aspects by name (“value”, “note”),
 * each a text, or texts by id where there are several (“sources”, “checks”).
 */
export const ledger = z.strictObject({
  version: z.string(),
  /** ISO 8601. */
  date: z.string(),
  claims: z.record(
    z.string(),
    z.strictObject({
      /** The value with its qualifier, as pages print it. */
      printed: z.string(),
      aspects: z.record(z.string(), z.union([z.string(), z.record(z.string(), z.string())])),
    }),
  ),
});

/** The claims of one version, frozen with it. */
export type Ledger = z.output<typeof ledger>;
