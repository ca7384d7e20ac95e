const digits = /\p{N}(?:[\p{N}.,:/–-]*\p{N})?(?:\s?[%‰])?|[%‰]/gu;

const words = new RegExp(
  `\\b(?:${[
    'six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen',
    '(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?',
    'fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\w+teenth|\\w+tieth',
    'dozens?|hundreds?|thousands?|millions?|billions?|trillions?|per\\s?cent',
    'half|halves|halv(?:ed|ing)|quarters?',
    '(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)|twice|thrice|(?:two|three|four|five|ten|hundred)fold',
  ].join('|')})\\b`,
  'giu',
);

/** A numeral that stands in a text where a claim should be printed. */
export interface LooseNumeral {
  readonly numeral: string;
  /** Where it begins in the text, from 0. */
  readonly index: number;
}

/**
 * The numerals of a text: digits, and words from “six” up, fractions and multiples. “One” to “five” and “first” to
 * “third” count the parts of an argument and are free.
 *
 * @param names words that hold a digit and are no quantity: “5G”
 * @param alsoWords false to look for digits only
 */
export function looseNumerals(text: string, names: readonly string[], alsoWords = true): LooseNumeral[] {
  const rest = names.reduce(blank, text);
  const found = [...rest.matchAll(digits), ...(alsoWords ? rest.matchAll(words) : [])];
  return found.map(({ 0: numeral, index }) => ({ numeral, index })).sort((a, b) => a.index - b.index);
}

function blank(text: string, name: string): string {
  const pattern = name.split(' ').map(RegExp.escape).join('\\s');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}.,])${pattern}(?![\\p{L}\\p{N}%]|[.,]\\p{N}|\\s%)`, 'gu');
  return text.replaceAll(whole, (match) => ' '.repeat(match.length));
}
