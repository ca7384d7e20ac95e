import * as words from '#edition/data/language.ts';

const { tag } = words.locale;
const list = new Intl.ListFormat(tag);
const choice = new Intl.ListFormat(tag, { type: 'disjunction' });
const collator = new Intl.Collator(tag, { numeric: true });

/** A part of a list; what is false or undefined is left out. */
type Part = string | false | undefined;

/** Words in a list, as running text has them: “a, b and c”; empty where there are none. */
export function formatList(parts: Iterable<Part>): string {
  return list.format(wordsIn(parts));
}

/** Words to choose from, as running text has them: “a, b or c”. */
export function formatChoice(parts: Iterable<Part>): string {
  return choice.format(wordsIn(parts));
}

function wordsIn(parts: Iterable<Part>): string[] {
  return [...parts].filter((part) => typeof part === 'string');
}

/** Orders words as a reader of the language looks them up; numbers in them by their size. */
export function compareWords(a: string, b: string): number {
  return collator.compare(a, b);
}
