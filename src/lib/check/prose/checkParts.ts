import type { Finding } from '../finding.ts';
import { parasOf } from './parasOf.ts';
import { placeOf } from './placeOf.ts';
import type { ProseFile } from './proseFile.ts';

/** Finds parts of a paragraph that are not numbered one after another: none, then part={2}, part={3}. */
export function checkParts({ tree }: ProseFile): Finding[] {
  const next: Record<string, number> = {};
  return parasOf(tree).flatMap(({ of, part, element }) => {
    const due = next[of] ?? 1;
    next[of] = part + 1;
    if (part === due) return [];
    const what = part === 1 ? 'a second first part' : `part ${part} where part ${due} is due`;
    const mend = due === 1 ? 'take part away: the first part has none' : `write part={${due}}`;
    return [{ at: placeOf(element), what: `¶${of} has ${what}`, mend }];
  });
}
