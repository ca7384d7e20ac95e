import type { recordHomes } from './relations/recordHomes.ts';

/** What a record is: “claim”. */
export type RecordKind = keyof typeof recordHomes;

/** Something wrong between records. */
export interface RecordProblem {
  readonly kind: RecordKind;
  readonly id: string;
  readonly what: string;
  readonly mend: string;
}
