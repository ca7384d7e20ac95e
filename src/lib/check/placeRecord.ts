import { locateRecord } from './locateRecord.ts';
import type { Problem } from './problem.ts';
import type { RecordProblem } from './recordProblem.ts';
import { recordHomes } from './relations/recordHomes.ts';
import type { RelatedEdition } from './relations/relatedEdition.ts';
import type { TextFile } from './textFile.ts';

/** Gives a problem between records the place of its record; the head of its kind's first file where it is not found. */
export function placeRecord(
  { kind, id, what, mend }: RecordProblem,
  { relations }: Pick<RelatedEdition, 'relations'>,
  files: readonly TextFile[],
): Problem {
  const homes: readonly string[] = recordHomes[kind];
  const relation = kind === 'relation' ? relations[id] : undefined;
  const own = files.filter(({ file }) => homes.some((home) => file.startsWith(home)));
  const place = locateRecord(own, id, relation && [relation.from, relation.to, relation.paragraph]);
  return { ...(place ?? { file: headOf(homes, own), line: 1, column: 1 }), what, mend };
}

/** The file that holds the records of a kind, or joins those that do. */
function headOf(homes: readonly string[], own: readonly TextFile[]): string {
  const heads = homes.flatMap((home) => [`${home}.ts`, `${home}/index.ts`]);
  const names = own.map(({ file }) => file);
  return heads.find((head) => names.includes(head)) ?? names[0] ?? heads[0] ?? '';
}
