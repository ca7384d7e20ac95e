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

/** At spaces, and in Chinese between characters: before a sign none, as no line begins with one. */
const breaks = / +|(?<=[\p{Script=Han}，。；：、）》”])(?=[\p{Script=Han}（《“])/u;

/** What stands between two words in one line: nothing beside a Chinese character. */
function join(before: string, after: string): string {
  const isChinese = (text: string) => /^[\p{Script=Han}（）《》“”，。；：、]/u.test(text);
  return isChinese(after) && isChinese(before.at(-1) ?? '') ? '' : ' ';
}
