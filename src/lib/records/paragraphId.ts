import { z } from 'astro/zod';

/** `2.1-3`: the third paragraph of section 2.1; section 0 is the abstract. */
export const paragraphId = z.string().regex(/^\d+(\.\d+)?-[1-9]\d*$/, 'a paragraph is written like “2.1-3”');
