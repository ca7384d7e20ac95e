import * as words from '#edition/data/language.ts';

const rules = new Intl.PluralRules(words.locale.tag);

/**
 * How many there are of something: “1 footnote”, “3 footnotes”.
 *
 * @param several what more than one are called, where that is not the one with an s
 */
export function formatCount(count: number, one: string, several = `${one}s`): string {
  return `${count} ${rules.select(count) === 'one' ? one : several}`;
}
