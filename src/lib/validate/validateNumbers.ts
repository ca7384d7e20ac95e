import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { magnitudeOf } from '../format/magnitudeOf.ts';
import { qualifiers } from '../schema/qualifier.ts';
import { positionAt, type TextDiagnostic } from './diagnostic.ts';
import { looseNumerals } from './looseNumerals.ts';
import { isJsxElement, type ProseFile, positionOf, propOf } from './parseProse.ts';

/** Finds a <Num> that asks of its claim what the claim does not have: another qualifier, a range, words, a period. */
export function validateNums({ tree, edition }: ProseFile): TextDiagnostic[] {
  const diagnostics: TextDiagnostic[] = [];
  visit(tree, (node) => {
    if (!isJsxElement(node, 'Num')) return;
    const id = propOf(node, 'id') ?? '';
    const claim = Object.hasOwn(edition.claims, id) ? edition.claims[id] : undefined;
    if (!claim) return;
    const find = (what: string, fix: string) =>
      diagnostics.push({ at: positionOf(node), what: `claim “${id}” ${what}`, fix });
    const says = propOf(node, 'says');
    const form = propOf(node, 'form');
    const stated = { value: { text: '' }, ...claim };
    const isRange = 'low' in stated.value;
    const turned = form?.startsWith('magnitude') ? magnitudeOf(stated) : undefined;
    // A bound turns round with its value.
    const { qualifier } = turned ?? claim;
    const wordings: readonly string[] = qualifiers[qualifier].words;

    if (says !== undefined && !wordings.includes(says))
      find(
        `is “${qualifier}”${turned ? ' as a magnitude' : ''}, which may not be worded “${says}”`,
        wordings.join('') ? `choose one of: ${wordings.join(', ')}` : 'take says away',
      );
    if (says !== undefined && (form === 'words' || form === 'period' || form === 'p'))
      find(`is printed in the form “${form}”, which takes no says`, 'keep one of the two');
    if (form === 'words' && claim.inWords === undefined)
      find(
        'has no wording in words',
        'take form="words" away, or give the claim an inWords in src/data/claims',
      );
    if (turned === stated)
      find(
        'is not below zero, so it has no other magnitude',
        form === 'magnitude-between' && isRange ? 'write form="between"' : `take form="${form}" away`,
      );
    if (form?.endsWith('between') && !isRange)
      find(
        'is no range, so nothing is between its ends',
        turned && turned !== stated ? 'write form="magnitude"' : `take form="${form}" away`,
      );
    if (form === 'p' && claim.p === undefined)
      find(
        'has no p-value',
        'take this <Num> out of the sentence, or give the claim its p in src/data/claims',
      );
    if (form === 'period' && claim.period === null)
      find('has no period, since the paper gives none', 'take this <Num> out of the sentence');
  });
  return diagnostics;
}

/** Finds numerals that are typed instead of printed from a claim. Inside <Claim> number words may stand, digits not. */
export function validateNumerals({ text, tree, edition }: ProseFile): TextDiagnostic[] {
  return look(tree, true);

  function look(node: Nodes, alsoWords: boolean): TextDiagnostic[] {
    if (isJsxElement(node, 'Num')) return [];
    if (node.type === 'text' || node.type === 'inlineCode') return looseIn(node, alsoWords);
    if (!('children' in node)) return [];
    const words = alsoWords && !isJsxElement(node, 'Claim');
    return node.children.flatMap((child) => look(child, words));
  }

  /** Reads the source, not the node's value: so places are exact, and a digit written as `&#50;` is still a digit. */
  function looseIn({ position }: Nodes, alsoWords: boolean): TextDiagnostic[] {
    const start = position?.start.offset ?? 0;
    const source = text.slice(start, position?.end.offset ?? start);
    return looseNumerals(source, edition.names, alsoWords).map(({ numeral, index }) => ({
      at: positionAt(text, start + index),
      what: `“${numeral}” is a loose numeral`,
      fix: 'print it from its claim with <Num id="…" />, say it without a number, or, if it is a name, add it to src/data/names.ts',
    }));
  }
}
