import * as words from '#edition/data/language.ts';

const format = new Intl.ListFormat(words.locale.tag);
const collator = new Intl.Collator(words.locale.tag, { numeric: true });

/** Words in a list, as running text has them: “a, b and c”. */
export function formatList(parts: Iterable<string>): string {
  return format.format(parts);
}

/** Orders words as a reader of the language looks them up; numbers in them by their size. */
export function compareWords(a: string, b: string): number {
  return collator.compare(a, b);
}
