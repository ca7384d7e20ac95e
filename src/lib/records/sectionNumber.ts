import { z } from 'astro/zod';

/** `2` or `2.1`: a section or a subsection; 0 is the abstract. */
export const sectionNumber = z.string().regex(/^\d+(\.\d+)?$/, 'a section is written like “2” or “2.1”');
