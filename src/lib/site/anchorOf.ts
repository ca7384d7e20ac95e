/** The fragment id of a section or a paragraph: `2.1` → `s2-1`, `2.1-3` → `s2-1-p3`. */
export function anchorOf(id: string): string {
  const [section = '', paragraph] = id.split('-');
  return `s${section.replace('.', '-')}${paragraph ? `-p${paragraph}` : ''}`;
}
