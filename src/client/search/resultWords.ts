/** What the page says of a search: how much was found, and where words had to be given up. */
export function resultWords(found: number, shown: number, all: boolean, question: string): string {
  if (found === 0) return `Nothing found for “${question}”`;
  const count = found === 1 ? '1 result' : `${found} results`;
  const some = all ? '' : `. Nothing holds every word of “${question}”; these hold some`;
  return `${count}${shown < found ? `, the best ${shown} below` : ''}${some}`;
}
