/**
 * The words of a text, folded, plurals as singulars. Chinese is written without spaces, so a run of characters gives
 * each two neighbours, and, where a text is indexed, each character: both “电池” and “池” find “动力电池”.
 *
 * @param asked whether the text is a question: then a run of several characters gives its pairs only
 */
export function tokenize(text: string, asked = false): string[] {
  return (text.match(wordRuns) ?? []).flatMap((run) => {
    // Folding can leave nothing of a run, or part it: some signs are a space with an accent.
    if (!/\p{Script=Han}/u.test(run)) return fold(run).split(' ').filter(Boolean).map(singular);
    const characters = [...run];
    const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
    return asked && pairs.length > 0 ? pairs : [...characters, ...pairs];
  });
}

/** Good enough for finding: “batteries” is “battery”, “patents” is “patent”; “gas” and “process” stay. */
function singular(word: string): string {
  if (/[a-z]{2}ies$/.test(word)) return word.replace(/ies$/, 'y');
  return /[a-z]{3}[^sui\W]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Text as it is compared: lower case, without accents, with plain spaces and hyphens. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Matches each word of a text: letters and digits, or a run of Chinese characters. */
export const wordRuns = /\p{Script=Han}+|[^\p{Script=Han}\p{P}\p{S}\p{Z}\s]+/gu;
