/**
 * A place in the paper as a reader of it finds it: section, and the paragraph counted within the section.
 * `2.1` → “§2.1”, `2.1-3` → “§2.1, ¶3”, of section 0 “Abstract”, or “Abstract, ¶2” from its second paragraph.
 */
export function placeInPaper(section: string, paragraph?: string): string {
  const counted = paragraph?.split('-')[1];
  if (section === '0') return counted && counted !== '1' ? `Abstract, ¶${counted}` : 'Abstract';
  return counted ? `§${section}, ¶${counted}` : `§${section}`;
}
