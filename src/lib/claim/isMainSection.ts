/** Whether a section is a main one, such as “2”, and no subsection, such as “2.1”; the abstract, “0”, is one too. */
export function isMainSection(section: string): boolean {
  return !section.includes('.');
}
