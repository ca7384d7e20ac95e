import type { Nodes } from 'mdast';
import type { Finding } from '../finding.ts';
import { looseNumerals } from '../looseNumerals.ts';
import { placeAt } from '../placeAt.ts';
import { isJsxElement } from './jsxElement.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds numerals that are typed instead of printed from a claim. Inside <Claim> number words may stand, digits not. */
export function checkNumerals({ text, tree, edition }: ProseFile): Finding[] {
  return look(tree, true);

  function look(node: Nodes, alsoWords: boolean): Finding[] {
    if (isJsxElement(node, 'Num')) return [];
    if (node.type === 'text' || node.type === 'inlineCode') return looseIn(node, alsoWords);
    if (!('children' in node)) return [];
    const words = alsoWords && !isJsxElement(node, 'Claim');
    return node.children.flatMap((child) => look(child, words));
  }

  /** Reads the source, not the node's value: so places are exact, and a digit written as `&#50;` is still a digit. */
  function looseIn({ position }: Nodes, alsoWords: boolean): Finding[] {
    const start = position?.start.offset ?? 0;
    const source = text.slice(start, position?.end.offset ?? start);
    return looseNumerals(source, edition.names, alsoWords).map(({ numeral, index }) => ({
      at: placeAt(text, start + index),
      what: `“${numeral}” is a loose numeral`,
      mend: 'print it from its claim with <Num id="…" />, say it without a number, or, if it is a name, add it to src/data/names.ts',
    }));
  }
}
