import type { CiteTarget } from './citeTarget.ts';

/** What to cite for a passage: its paragraph; of a passage over several, the title of the first with “¶¶2.1-3 to 2.1-5”. */
export function passageTarget(first: CiteTarget, last: CiteTarget): CiteTarget {
  if (first.id === last.id) return first;
  return { ...first, id: `${first.id}-to-${last.id}`, pinpoint: `¶¶${first.id} to ${last.id}` };
}
