import { visit } from 'unist-util-visit';
import { qualifiers } from '../../vocabulary/qualifier.ts';
import type { Finding } from '../finding.ts';
import { isJsxElement } from './jsxElement.ts';
import { placeOf } from './placeOf.ts';
import { propOf } from './propOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds a <Num> that asks of its claim what the claim does not have: another qualifier, words, a period. */
export function checkNums({ tree, edition }: ProseFile): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    if (!isJsxElement(node, 'Num')) return;
    const id = propOf(node, 'id') ?? '';
    const claim = Object.hasOwn(edition.claims, id) ? edition.claims[id] : undefined;
    if (!claim) return;
    const find = (what: string, mend: string) =>
      findings.push({ at: placeOf(node), what: `claim “${id}” ${what}`, mend });
    const says = propOf(node, 'says');
    const form = propOf(node, 'form');
    const wordings: readonly string[] = qualifiers[claim.qualifier].words;

    if (says !== undefined && !wordings.includes(says))
      find(
        `is “${claim.qualifier}”, which may not be worded “${says}”`,
        wordings.join('') ? `choose one of: ${wordings.join(', ')}` : 'take says away',
      );
    if (says !== undefined && (form === 'words' || form === 'period'))
      find(`is printed in the form “${form}”, which takes no says`, 'keep one of the two');
    if (form === 'words' && claim.inWords === undefined)
      find(
        'has no wording in words',
        'take form="words" away, or give the claim an inWords in src/data/claims',
      );
    if (form === 'period' && claim.period === null)
      find('has no period, since the paper gives none', 'take this <Num> out of the sentence');
  });
  return findings;
}
