import type { Rich } from './styled.ts';

/** Words without their italics. */
export function plainText(words: Rich): string {
  return words.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}
