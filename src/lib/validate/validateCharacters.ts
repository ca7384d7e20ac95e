import { positionAt, type TextDiagnostic } from './diagnostic.ts';

/** Characters that a text may not have, what to call them, and what to do. */
const faults: readonly (readonly [pattern: RegExp, name: string, fix: string])[] = [
  [/(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, 'an invisible character', 'delete it'],
  [/\r(?!\n)/g, 'a carriage return alone, which is no line end', 'save the file with LF or CRLF'],
  [
    /[\p{Co}\p{Cs}\uFFFD]/gu,
    'a character that no font has, as wrongly read files do',
    'save the file as UTF-8 and write the character again',
  ],
  [/\P{M}(?=\p{M})/gu, 'a letter and its accent apart', 'write them as one character (Unicode NFC)'],
  [
    /(?<=\p{Script=Latin})\p{Script=Cyrillic}|\p{Script=Cyrillic}(?=\p{Script=Latin})/gu,
    'a Cyrillic letter in a Latin word',
    'type the Latin letter that looks the same',
  ],
];

/** What every fault has one of: a text without any is read once, not once for each. */
const suspicious = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\uFFFD\p{M}\p{Script=Cyrillic}]--[\t\n]]/v;

/**
 * Finds characters that nobody sees, or that are not what they look like: a byte order mark, zero-width and direction
 * marks, soft hyphens, controls, lone carriage returns, what wrong encodings leave, decomposed and look-alike letters.
 */
export function validateCharacters(text: string): TextDiagnostic[] {
  if (!suspicious.test(text)) return [];
  return faults.flatMap(([pattern, name, fix]) =>
    [...text.matchAll(pattern)].map(({ 0: character, index }) => ({
      at: positionAt(text, index),
      what: `${name}, U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
      fix,
    })),
  );
}
