import { z } from 'astro/zod';

/** More than any text of an edition; what is longer was pasted by mistake. */
const most = 2000;

/** Text that a reader sees: something, on one line, with no space at its ends. */
export const words = z
  .string()
  .min(1, 'is empty: write it, or leave the field out where it is not required')
  .max(most, `has more than ${most} characters: shorten it`)
  .refine((text) => text === '' || text.trim() !== '', 'holds only spaces: write something')
  .refine((text) => text.trim() === text || text.trim() === '', 'has a space at its ends: take it away')
  .refine((text) => !/[\n\r\t]/.test(text), 'has a line break or a tab: write it on one line')
  .refine(
    (text) => !/(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u{FFFD}]/u.test(text),
    'holds a character that nobody sees, perhaps as an escape: delete it',
  );
