/**
 * Breaks words into lines, for drawings, which do not break text themselves.
 *
 * @param most length of a line, at most; a single longer word stands alone
 * @param lengthOf how long a line is, in characters unless told otherwise
 */
export function wrapText(
  text: string,
  most: number,
  lengthOf: (line: string) => number = (line) => line.length,
): string[] {
  const lines: string[] = [];
  for (const word of text.split(breaks).filter(Boolean)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last}${join(last, word)}${word}`;
    if (last !== undefined && lengthOf(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same for a title: lines of about the same length, as many as `wrapText` needs, so that no last word stands alone. */
export function balanceText(text: string, most: number, lengthOf?: (line: string) => number): string[] {
  const { length } = wrapText(text, most, lengthOf);
  let [narrow, wide] = [0, most];
  while (wide - narrow > most / 64) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, lengthOf).length > length) narrow = middle;
    else wide = middle;
  }
  return wrapText(text, wide, lengthOf);
}

/** At spaces, and in Chinese between characters: before a sign none, as no line begins with one. */
const breaks = / +|(?<=[\p{Script=Han}，。；：、）》”])(?=[\p{Script=Han}（《“])/u;

/** What stands between two words in one line: nothing beside a Chinese character. */
function join(before: string, after: string): string {
  const isChinese = (text: string) => /^[\p{Script=Han}（）《》“”，。；：、]/u.test(text);
  return isChinese(after) && isChinese(before.at(-1) ?? '') ? '' : ' ';
}
