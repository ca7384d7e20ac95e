import { visit } from 'unist-util-visit';
import type { Finding } from '../finding.ts';
import { placeAt } from '../placeAt.ts';
import { isJsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import { propOf } from './propOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds figures that stand twice, in another section than their record says, or not at all. */
export function checkFigures({ text, tree, edition, outline }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  visit(tree, (node) => {
    const id = isJsxElement(node, 'Figure') ? propOf(node, 'id') : undefined;
    const figure = id !== undefined && Object.hasOwn(edition.figures, id) ? edition.figures[id] : undefined;
    if (id === undefined || !figure) return;
    const find = (what: string, mend: string) =>
      findings.push({ at: placeOf(node), what: `figure “${id}” ${what}`, mend });
    if (seen.has(id)) find('stands twice', `keep one, and refer to it with <Ref to="figure:${id}" />`);
    if (outline.length > 0 && !outline.includes(figure.section))
      find(`has section ${figure.section} but stands in section ${outline[0]}`, 'make the two agree');
    if (figure.inText === false)
      find('stands on a page of its own', 'take it out of the text, or its inText away');
    seen.add(id);
  });
  for (const [id, { section, inText }] of Object.entries(edition.figures))
    if (outline.includes(section) && inText !== false && !seen.has(id))
      findings.push({
        at: placeAt(text, text.length),
        what: `figure “${id}” of section ${section} does not stand in it`,
        mend: `put <Figure id="${id}" /> after the paragraph it belongs to`,
      });
  return findings;
}
