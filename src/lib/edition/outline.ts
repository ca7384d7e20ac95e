/** The section that a paragraph stands in: `2.1-3` → `2.1`. */
export function sectionOf(paragraph: string): string {
  return paragraph.slice(0, paragraph.indexOf('-'));
}

/** The main section that a section stands in: `12.1` → `12`; a main section is its own. */
export function mainSectionOf(section: string): string {
  return section.split('.')[0] ?? section;
}

/** Whether a section is a main one, such as “2”, and no subsection, such as “2.1”; the abstract, “0”, is one too. */
export function isMainSection(section: string): boolean {
  return !section.includes('.');
}

/** Whether a section has a page of its own: a main one has, but the abstract, “0”, stands on the front page. */
export function sectionHasPage(section: string): boolean {
  return isMainSection(section) && section !== '0';
}
