import type { Section } from '../schema/section.ts';
import { isRestated, mainSectionOf, sectionHasPage, sectionsAround } from './outline.ts';

/** How far a paper is restated that is not restated whole. */
export interface PartialRestatement {
  /** How many sections with a page of their own it has, and how many of them are restated with all that is in them. */
  readonly of: number;
  readonly restated: number;
  /** What is not: sections and subsections, of which the outermost are named. */
  readonly missing: readonly Section[];
}

/**
 * How much of a paper an edition restates.
 *
 * @param outline all its sections in their order, restated or not
 * @returns undefined where all of it is
 */
export function partialRestatement(outline: readonly Section[]): PartialRestatement | undefined {
  const missing = outline.filter((section) => !isRestated(section));
  if (missing.length === 0) return undefined;
  const isMissing = (number: string) => missing.some((section) => section.number === number);
  const pages = outline.filter(({ number }) => sectionHasPage(number));
  return {
    of: pages.length,
    restated: pages.filter(({ number }) => !missing.some((one) => mainSectionOf(one.number) === number))
      .length,
    missing: missing.filter(({ number }) => !sectionsAround(number).slice(1).some(isMissing)),
  };
}
