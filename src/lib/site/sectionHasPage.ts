import { isMainSection } from '../claim/isMainSection.ts';

/** Whether a section has a page of its own: a main one has, but the abstract, “0”, stands on the front page. */
export function sectionHasPage(section: string): boolean {
  return isMainSection(section) && section !== '0';
}
