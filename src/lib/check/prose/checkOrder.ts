import { isMainSection } from '../../claim/isMainSection.ts';
import type { Finding } from '../finding.ts';
import { placeAt } from '../placeAt.ts';
import { landmarksOf } from './landmarksOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds paragraphs and subsection headings that are missing, out of order, twice, or of another section. */
export function checkOrder({ text, tree, edition, outline }: ProseFile): Finding[] {
  if (outline.length === 0) return [];
  const marksIn = (number: string) => [
    ...(isMainSection(number) ? [] : [`§${number}`]),
    ...(edition.sections[number]?.paragraphs.map((id) => `¶${id}`) ?? []),
  ];
  const due = outline.flatMap(marksIn);
  const elsewhere = Object.keys(edition.sections).flatMap(marksIn);
  const landmarks = landmarksOf(tree);
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let last = '';

  for (const { mark, at } of landmarks) {
    const find = (what: string, mend: string) => findings.push({ at, what: `${mark} ${what}`, mend });
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
    findings.push({
      at: landmarks.find((one) => after.includes(one.mark))?.at ?? placeAt(text, text.length),
      what: `${mark} is missing`,
      mend: `add ${mark.startsWith('§') ? `<Subsection of="${mark.slice(1)}" />` : `<Para of="${mark.slice(1)}">`} here`,
    });
  }
  return findings;
}
