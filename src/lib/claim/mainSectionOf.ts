/** The main section that a section stands in: `12.1` → `12`; a main section is its own. */
export function mainSectionOf(section: string): string {
  return section.split('.')[0] ?? section;
}
