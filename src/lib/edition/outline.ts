import * as words from '#edition/data/language.ts';

/** The section that a paragraph stands in: `2.1-3` → `2.1`. */
export function sectionOf(paragraph: string): string {
  return paragraph.slice(0, paragraph.indexOf('-'));
}

/** The main section that a section stands in: `12.1.3` → `12`, `A.1` → `A`; a main section is its own. */
export function mainSectionOf(section: string): string {
  return section.split('.')[0] ?? section;
}

/** Whether a section is a main one, such as “2” or “A”, and no subsection, such as “2.1”; the abstract, “0”, is one too. */
export function isMainSection(section: string): boolean {
  return !section.includes('.');
}

/** Whether the edition restates a section; of one that it does not, it knows the title alone. */
export function isRestated({ restated }: { readonly restated?: boolean | undefined }): boolean {
  return restated !== false;
}

/** How deep a section stands: 1 for “2” or “A”, 3 for “2.1.1”. */
export function sectionLevel(section: string): number {
  return section.split('.').length;
}

/** A section and all that it stands in, the outermost last: `2.1.1` → `2.1.1`, `2.1`, `2`. */
export function sectionsAround(section: string): string[] {
  const steps = section.split('.');
  return steps.map((_, index) => steps.slice(0, steps.length - index).join('.'));
}

/** Whether a section stands in another, at any depth. */
export function isWithin(section: string, outer: string): boolean {
  return section.startsWith(`${outer}.`);
}

/** Whether a section has a page of its own: a main one has, but the abstract, “0”, stands on the front page. */
export function sectionHasPage(section: string): boolean {
  return isMainSection(section) && section !== '0';
}

/** A section as a sentence calls it: “section 2.1”, “appendix A.1”, “the abstract”; in upper case where it begins a line. */
export function sectionName(section: string, letters: keyof typeof words.sectionWords = 'lower'): string {
  const called = words.sectionWords[letters];
  if (section === '0') return called.abstract;
  return /^[A-Z]/.test(section) ? called.appendix(section) : called.section(section);
}
