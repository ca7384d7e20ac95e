import { z } from 'astro/zod';

/** Lower-case words joined by hyphens. Ids are published in URLs: they never change and are never used again. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like “catl-share”');
