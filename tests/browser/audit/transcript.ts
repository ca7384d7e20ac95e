/**
 * What was said as a text to read: what stands inside something is indented under it, in place of “end of …”. Groups
 * without a name are left out, as browsers do with them in drawings.
 */
export function transcript(said: readonly string[]): string {
  const ends = new Set(said.filter((phrase) => phrase.startsWith('end of ')));
  let depth = 0;
  const lines = said
    .filter((phrase) => phrase !== 'group' && phrase !== 'end of group' && phrase.trim())
    .flatMap((phrase) => {
      if (ends.has(phrase)) {
        depth -= 1;
        return [];
      }
      const line = `${'  '.repeat(depth)}${phrase}`;
      if (ends.has(`end of ${phrase}`)) depth += 1;
      return [line];
    });
  return `${lines.join('\n')}\n`;
}
