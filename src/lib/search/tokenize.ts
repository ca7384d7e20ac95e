import * as language from '#edition/data/language.ts';

/** Matches each word of a text: a number, also right beside Chinese, “R&D”, letters and digits, or a run of Chinese characters. */
export const wordRuns =
  /\p{Script=Han}+|(?<!(?!\p{Script=Han})[\p{L}\p{N}])\d+(?:[.,]\d+)+(?!(?!\p{Script=Han})[\p{L}\p{N}])|(?<![\p{L}\p{N}])\p{L}&\p{L}(?![\p{L}\p{N}])|[^\p{Script=Han}\p{P}\p{S}\p{Z}\s]+/gu;

/**
 * The words of a text, folded, plurals as singulars, a number as one word: “28,000” is “28000”, “R&D” is “rd”. Chinese is written without spaces, so a
 * run of characters gives each two neighbours, and, where a text is indexed, each character: both “电池” and “池” find “动力电池”.
 *
 * @param asked whether the text is a question: then a run of several characters gives its pairs only
 */
export function tokenize(text: string, asked = false): string[] {
  // As keyboards for Chinese write letters and digits, wide; as pages hold words, with places to break them.
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return (plain.match(wordRuns) ?? []).flatMap((run) => {
    if (/^[\d.,]+$/.test(run))
      return [/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(run) ? run.replaceAll(',', '') : run];
    // Folding can leave nothing of a run, or part it: some signs are a space with an accent.
    if (!/\p{Script=Han}/u.test(run))
      return fold(run.replace('&', '')).split(' ').filter(Boolean).map(singular);
    const characters = [...run];
    const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    return asked && pairs.length > 0 ? pairs : [...characters, ...pairs];
  });
}

/** The words of a question that say what is looked for; all of them where it has no such words. */
export function askedWords(question: string): string[] {
  const words = tokenize(question, true);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** Words that stand in every question and every text: they tell nothing apart. As `tokenize` gives them. */
const stopWords: ReadonlySet<string> = new Set(tokenize(language.stopWords, true));

/** Good enough for finding: “batteries” is “battery”, “NEVs” is “nev”; “gas” and “process” stay. */
function singular(word: string): string {
  if (/[a-z]{2}ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[a-z]{3}[^sui\W]s$|^[a-z]{1,2}[bcdfgklmnprtv]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Letters that have a stroke or a tie where others have an accent. */
const strokes: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
};

/** Text as it is compared: lower case, without accents, strokes and signs that nobody sees, with plain spaces and hyphens. */
export function fold(text: string): string {
  return (
    text
      .normalize('NFKD')
      .replace(/[\p{Mn}\p{Cf}]/gu, '')
      .replace(/[\u2010-\u2015]/g, '-')
      // “5nm” is “5 nm”; “2nd” stays.
      .replace(/(?<![\p{L}\d])(\d[\d.,]*)(?!(?:st|nd|rd|th)\b)(?=[a-z])/giu, '$1 ')
      .replace(/\s+/g, ' ')
      .toLowerCase()
      .replace(/[ßæœøđðłħıþ]/g, (letter) => strokes[letter] ?? letter)
  );
}
