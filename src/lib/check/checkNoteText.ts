import { noteParts } from '../print/noteParts.ts';
import { looseNumerals } from './looseNumerals.ts';
import type { RecordProblem } from './recordProblem.ts';
import type { RelatedEdition } from './relations/relatedEdition.ts';

/** Years and numbers of sections may stand: they are no quantities. */
const free = /\b(?:19|20)\d\d\b|\bsections? \d+(?:\.\d+)?/gi;

/**
 * Finds digits that a check or a note types instead of naming their claim.
 *
 * @param names words that hold a digit and are no quantity
 */
export function checkNoteText(
  { checks, notes }: Pick<RelatedEdition, 'checks' | 'notes'>,
  names: readonly string[],
): RecordProblem[] {
  const texts = [
    ...Object.entries(checks).flatMap(([id, { says, evidence }]) =>
      [says, ...evidence.map(({ figure }) => figure)].map((text) => ({ kind: 'check' as const, id, text })),
    ),
    ...Object.entries(notes).map(([id, { says }]) => ({ kind: 'note' as const, id, text: says })),
  ];
  return texts.flatMap(({ kind, id, text }) => {
    const words = noteParts(text)
      .map((part) => (typeof part === 'string' ? part : ' '))
      .join('')
      .replace(free, ' ');
    return looseNumerals(words, names, false).map(({ numeral }) => ({
      kind,
      id,
      what: `${kind} “${id}” types “${numeral}”`,
      mend: 'write {claim-id}, which prints the value and links it',
    }));
  });
}
