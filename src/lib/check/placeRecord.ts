import { locateRecord } from './locateRecord.ts';
import type { Problem } from './problem.ts';
import type { RecordProblem } from './recordProblem.ts';
import { recordHomes } from './relations/recordHomes.ts';
import type { RelatedEdition } from './relations/relatedEdition.ts';
import type { TextFile } from './textFile.ts';

/** Gives a problem between records the place of its record; the head of the kind's home where it is not found. */
export function placeRecord(
  { kind, id, what, mend }: RecordProblem,
  { relations }: Pick<RelatedEdition, 'relations'>,
  files: readonly TextFile[],
): Problem {
  const homes: readonly string[] = recordHomes[kind];
  const relation = kind === 'relation' ? relations[id] : undefined;
  const place = locateRecord(
    files.filter(({ file }) => homes.some((home) => file.startsWith(home))),
    id,
    relation && [relation.from, relation.to, relation.paragraph],
  );
  return { ...(place ?? { file: homes[0] ?? '', line: 1, column: 1 }), what, mend };
}
