import { z } from 'astro/zod';

/** The number of a version of the edition: “1.0.0”. */
export const versionNumber = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written like “1.0.0”');
