import type { Place } from './place.ts';

/** The place of a character of a text, by its index from 0. */
export function placeAt(text: string, index: number): Place {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
