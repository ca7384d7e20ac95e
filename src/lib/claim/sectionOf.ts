/** The section that a paragraph stands in: `2.1-3` → `2.1`. */
export function sectionOf(paragraph: string): string {
  return paragraph.slice(0, paragraph.indexOf('-'));
}
