import { isMainSection, isRestated } from '../edition/outline.ts';
import type { Section } from '../schema/section.ts';
import { type Diagnostic, positionAt, type TextDiagnostic, type TextFile } from './diagnostic.ts';
import { landmarksOf, type ProseFile, parasOf, positionOf, sectionOfFile } from './parseProse.ts';

/** Finds paragraphs and subsection headings that are missing, out of order, twice, or of another section. */
export function validateOrder({ text, tree, edition, outline }: ProseFile): TextDiagnostic[] {
  if (outline.length === 0) return [];
  const marksIn = (number: string) => [
    ...(isMainSection(number) || !isRestated(edition.sections[number] ?? {}) ? [] : [`§${number}`]),
    ...(edition.sections[number]?.paragraphs.map((id) => `¶${id}`) ?? []),
  ];
  const due = outline.flatMap(marksIn);
  const elsewhere = Object.keys(edition.sections).flatMap(marksIn);
  const landmarks = landmarksOf(tree);
  const diagnostics: TextDiagnostic[] = [];
  const seen = new Set<string>();
  let last = '';

  for (const { mark, at } of landmarks) {
    const find = (what: string, fix: string) => diagnostics.push({ at, what: `${mark} ${what}`, fix });
    if (seen.has(mark)) find('stands twice', 'keep one; the parts of a paragraph follow each other');
    else if (due.indexOf(mark) < due.indexOf(last) && due.includes(mark))
      find(`stands after ${last}`, `move it before ${last}, as in the paper`);
    else if (due.includes(mark)) last = mark;
    else if (elsewhere.includes(mark))
      find(`is not of section ${outline[0]}`, 'move it to the file of its section');
    seen.add(mark);
  }
  for (const mark of due.filter((one) => !seen.has(one))) {
    const after = due.slice(due.indexOf(mark));
    diagnostics.push({
      at: landmarks.find((one) => after.includes(one.mark))?.at ?? positionAt(text, text.length),
      what: `${mark} is missing`,
      fix: `add ${mark.startsWith('§') ? `<Subsection of="${mark.slice(1)}" />` : `<Para of="${mark.slice(1)}">`} here`,
    });
  }
  return diagnostics;
}

/** Finds parts of a paragraph that are not numbered one after another: none, then part={2}, part={3}. */
export function validateParts({ tree }: ProseFile): TextDiagnostic[] {
  const next: Record<string, number> = {};
  return parasOf(tree).flatMap(({ of, part, element }) => {
    const due = next[of] ?? 1;
    next[of] = part + 1;
    if (part === due) return [];
    const what = part === 1 ? 'a second first part' : `part ${part} where part ${due} is due`;
    const fix = due === 1 ? 'take part away: the first part has none' : `write part={${due}}`;
    return [{ at: positionOf(element), what: `¶${of} has ${what}`, fix }];
  });
}

/** Finds main sections of the paper that no file restates, or two do, and files of those that are said not to be restated. */
export function validateCoverage(
  sections: Readonly<Record<string, Pick<Section, 'restated'>>>,
  files: readonly TextFile[],
): Diagnostic[] {
  return Object.keys(sections)
    .filter(isMainSection)
    .flatMap((number) => {
      const [first, second] = files.filter(({ text }) => sectionOfFile(text) === number);
      const place = { line: 1, column: 1 };
      if (!isRestated(sections[number] ?? {}))
        return first
          ? [
              {
                file: first.file,
                ...place,
                what: `section ${number} has a file, but is not restated by the outline`,
                fix: 'take restated: false away in src/data/sections.ts, or this file',
              },
            ]
          : [];
      if (second)
        return [
          {
            file: second.file,
            ...place,
            what: `section ${number} has two files`,
            fix: `keep this or ${first?.file}`,
          },
        ];
      if (first) return [];
      const file = `src/content/sections/${number}.mdx`;
      return [
        {
          file,
          ...place,
          what: `section ${number} has no file`,
          fix: `write this one, beginning with section: "${number}"; or give the section restated: false in src/data/sections.ts`,
        },
      ];
    });
}
