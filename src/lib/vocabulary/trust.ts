import { z } from 'astro/zod';

/** How we know an independent page: its id, and how it is said beside the page. */
export const trusts = {
  primary: 'publisher’s own page',
  copy: 'copy of the publisher’s file',
  press: 'press report',
  weak: 'weak page',
} as const;

type TrustId = keyof typeof trusts;

/** Accepts the four ids. */
export const trustId = z.enum(Object.keys(trusts) as [TrustId, ...TrustId[]]);

/** What the ids mean, for a column of a table. */
export const trustMeaning = Object.entries(trusts)
  .map(([id, said]) => `${id}: ${said}`)
  .join('; ');
