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
  for (const word of text.split(/ +/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(`${last} ${word}`) <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
