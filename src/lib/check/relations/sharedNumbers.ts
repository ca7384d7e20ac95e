import type { RecordProblem } from '../recordProblem.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Two footnotes of one number. */
export function sharedNumbers({ sources }: RelatedEdition): RecordProblem[] {
  const numbered: Record<number, string> = {};
  return Object.entries(sources).flatMap(([id, { number }]) => {
    if (number === undefined) return [];
    const first = numbered[number];
    numbered[number] ??= id;
    if (first === undefined) return [];
    const what = `source “${id}” has the footnote number ${number} of “${first}”`;
    return [{ kind: 'source' as const, id, what, mend: 'give each the number that the paper prints' }];
  });
}
