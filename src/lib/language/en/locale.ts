/** What the rules of a language are looked up by, and the signs that join its words. */
export const locale = {
  /** BCP 47: of pages, of feeds and of what `Intl` formats and sorts. */
  tag: 'en-GB',
  /** The same as Open Graph writes it. */
  openGraph: 'en_GB',
  direction: 'ltr',
  /** Name of a stylesheet in `src/styles` that pages in it ask for besides all others; empty where there is none. */
  sheet: '',
  /** Between names that are listed without “and”. */
  comma: ', ',
  /** Before the last of names, of which each is a link of its own. */
  and: ' and ',
  /** Between what is listed and has commas of its own. */
  semicolon: '; ',
  /** After what is told of what follows. */
  colon: ': ',
  /** Between a number that names a thing, “Figure 2”, and its title. */
  beforeTitle: '. ',
  /** Ends a sentence. */
  stop: '.',
  /** Between sentences, and between words. */
  space: ' ',
  /** The title of a work that is part of another. */
  quoted: (title: string) => `“${title}”`,
  /** The title of a work that stands alone, which pages set in italics. */
  whole: (title: string) => title,
  inBrackets: (text: string) => ` (${text})`,
  /** A word at the beginning of a sentence or heading. */
  capital: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  /** A word that stands alone elsewhere, within a sentence. */
  small: (text: string) => text.toLowerCase(),
};
