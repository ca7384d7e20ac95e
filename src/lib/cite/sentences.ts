import { plainText } from './plainText.ts';
import type { Rich } from './styled.ts';

/**
 * Joins the elements of a reference, each closed by a full stop unless it ends in one, in “?” or “!”.
 *
 * @param parts in order; absent ones are left out
 */
export function sentences(parts: readonly (Rich | string | undefined)[]): Rich {
  return parts.flatMap((part, index): Rich => {
    if (part === undefined || part.length === 0) return [];
    const words: Rich = typeof part === 'string' ? [part] : part;
    const space = index > 0 ? [' '] : [];
    return [...space, ...words, ...(/[.?!]”?$/.test(plainText(words)) ? [] : ['.'])];
  });
}
