/**
 * Code without its comments. A comment begins where a word could: the slashes of an address and the stars of a path are
 * none.
 */
export function withoutComments(code: string): string {
  return code.replace(/(?<![^\s{(,;])\/\*[\s\S]*?\*\/|(?<!\S)\/\/.*/g, '');
}
