import { z } from 'astro/zod';
import { sectionNumber } from './id.ts';
import { words } from './text.ts';

/** A part of the paper's argument that relations join: a scenario, a mechanism, an institution, a recommendation. */
export const concept = z.strictObject({
  /** As the framework prints it. */
  name: words,
  /** Where it stands in the framework. */
  role: z.enum([
    'innovation-chain',
    'industrial-chain',
    'force',
    'mechanism',
    'recommendation',
    'outcome',
    'loop',
  ]),
  /** The section of the paper that develops it. */
  section: sectionNumber,
  /** What the paper says of it, one sentence of our own. */
  says: words,
});

/** A concept, as the rest of the edition reads it. */
export type Concept<Id extends string = string> = Readonly<z.output<typeof concept>> & { readonly id: Id };
