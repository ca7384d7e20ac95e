import { z } from 'astro/zod';
import { listOf, paragraphId } from './id.ts';
import { words } from './text.ts';

/** Somebody or something that acts in the paper: a firm, a plant, an institution, a fund, a programme, a policy. */
export const actor = z.strictObject({
  /** As our text prints it. */
  name: words,
  /** A short form for charts and tables. */
  short: words.optional(),
  /** The Chinese name where there is an established one; the paper does not print it, so it is ours. */
  chinese: words.optional(),
  kind: z.enum([
    'firm',
    'plant',
    'institution',
    'alliance',
    'fund',
    'exchange',
    'programme',
    'policy',
    'region',
  ]),
  /** What the paper says of it, one or two sentences of our own. */
  role: words,
  /** Every paragraph of the paper that names it, in order. */
  paragraphs: listOf(paragraphId).min(1),
  /** The title of a work: printed in italics. */
  italic: z.boolean().default(false),
});

/** An actor, as the rest of the edition reads it. */
export type Actor<Id extends string = string> = Readonly<z.output<typeof actor>> & { readonly id: Id };
