import type { z } from 'astro/zod';
import { type Section, section, unrestatedSection } from '../schema/section.ts';
import { sectionNumber } from '../schema/text.ts';
import { isRestated, isWithin, sectionOf, sectionsAround } from './outline.ts';
import { issuesOf } from './parseRecords.ts';

/** A section as it is written down. */
type OutlineEntry = { readonly number: string } & (
  | (Readonly<Omit<z.input<typeof section>, 'paragraphs' | 'restated'>> & {
      readonly paragraphs: readonly string[];
      readonly restated?: never;
    })
  | (Readonly<z.input<typeof unrestatedSection>> & { readonly paragraphs?: never })
);

/** A paper's sections by number, with the order that they stand in: the keys of `sections` have another (JavaScript puts whole numbers first). */
interface Outline<Number extends string, Paragraph extends string> {
  readonly sectionNumbers: readonly Number[];
  readonly sections: { readonly [N in Number]: Section<N> & { readonly paragraphs: readonly Paragraph[] } };
}

/**
 * Parses the outline of a paper: its sections of any depth and its appendices, in the order that they are written in.
 *
 * @throws Error that lists every section that is malformed, stands twice or outside the section that its number puts it in, and every
 *   paragraph of another section
 */
export function parseOutline<const Entry extends OutlineEntry>(
  outline: readonly Entry[],
): Outline<Entry['number'], NonNullable<Entry['paragraphs']>[number]> {
  const problems: string[] = [];
  const parsed: Record<string, unknown> = {};
  outline.forEach(({ number, ...entry }, index) => {
    const problem = (message: string) => problems.push(`section “${number}”${message}`);
    const result = (entry.restated === false ? unrestatedSection : section).safeParse(entry);
    const badNumber = sectionNumber.safeParse(number).error?.issues[0];
    if (badNumber) problem(`: ${badNumber.message}`);
    if (parsed[number]) problem(' stands twice in the outline');
    const misplaced = misplacement(
      number,
      outline.slice(0, index).map((before) => before.number),
    );
    if (misplaced) problem(misplaced);
    if (!result.success) {
      parsed[number] = true;
      for (const { field, message } of issuesOf(result.error.issues)) problem(`, field ${field}: ${message}`);
      return;
    }
    for (const paragraph of result.data.paragraphs.filter((id) => sectionOf(id) !== number))
      problem(`, field paragraphs: “${paragraph}” is of another section – write it like “${number}-1”`);
    const within = outline.filter((other) => isWithin(other.number, number));
    const restatedWithin = within.find(isRestated);
    if (!isRestated(result.data)) {
      if (restatedWithin)
        problem(
          `, field restated: is false, but its subsection “${restatedWithin.number}” is restated – take it away, or write it there too`,
        );
    } else if (result.data.paragraphs.length === 0 && within.length === 0)
      problem(', field paragraphs: is empty, and it has no subsections – name its paragraphs');
    parsed[number] = Object.freeze({ number, ...result.data });
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return {
    sectionNumbers: Object.freeze(outline.map(({ number }) => number)),
    sections: Object.freeze(parsed) as never,
  };
}

/**
 * What is wrong with the place of a section in the outline: a subsection follows its section, before any section that is not
 * part of that.
 *
 * @param before numbers of the sections before it
 */
function misplacement(number: string, before: readonly string[]): string | undefined {
  const outer = sectionsAround(number)[1];
  if (outer === undefined) return undefined;
  if (!before.includes(outer))
    return ` stands before section “${outer}”, or that is missing – put it after its section`;
  const parted = before.slice(before.indexOf(outer) + 1).find((other) => !isWithin(other, outer));
  return parted && ` stands after section “${parted}” – put it with section “${outer}”`;
}
