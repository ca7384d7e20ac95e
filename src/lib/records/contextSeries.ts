import { z } from 'astro/zod';
import { unitId } from '../vocabulary/unit.ts';
import type { ContextPoint } from './contextPoint.ts';
import { day } from './day.ts';
import { recordId } from './recordId.ts';
import { words } from './words.ts';

/** An independent series that may stand beside the paper's values; its points are a CSV of the same name. */
export const contextSeries = z.strictObject({
  title: words,
  unit: unitId,
  /** Exactly what is counted, and how the publisher rounds it. */
  definition: words,
  publisher: words,
  /** The page that stands for the series, by id; each point names its own. */
  source: recordId,
  /** Which publication of the values these are: publishers revise. */
  vintage: words,
  licence: z.strictObject({
    /** “CC BY 4.0”, or “no licence stated”. */
    name: words,
    /** SPDX id, where the licence has one. */
    spdx: words.optional(),
    /** How we know, or what its absence means for reuse. */
    says: words,
  }),
  /** When the pages were read, ISO 8601. */
  accessed: day,
  /** Years from which a value is not comparable with the one before: no line is drawn across. */
  breaks: z
    .array(z.strictObject({ at: z.string().regex(/^(19|20)\d\d$/, 'a break is in a year'), says: words }))
    .default([]),
});

/** How a series is written down in `src/data/contextSeries.ts`. */
export type ContextSeriesInput = Omit<z.input<typeof contextSeries>, 'breaks'> & {
  breaks?: readonly { readonly at: string; readonly says: string }[];
};

/** A series with its points, as the rest of the edition reads it. */
export type ContextSeries<Id extends string = string> = Readonly<z.output<typeof contextSeries>> & {
  readonly id: Id;
  /** In the order of the CSV. */
  readonly points: readonly ContextPoint[];
};
