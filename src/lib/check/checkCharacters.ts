import type { Finding } from './finding.ts';
import { placeAt } from './placeAt.ts';

const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Finds characters that nobody sees: a byte order mark, zero-width and direction marks, soft hyphens, controls. */
export function checkCharacters(text: string): Finding[] {
  return [...text.matchAll(invisible)].map(({ 0: character, index }) => ({
    at: placeAt(text, index),
    what: `an invisible character, U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
    mend: 'delete it',
  }));
}
