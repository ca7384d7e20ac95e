import type { Random } from '../../random.ts';

/** A change to one file of the edition, and what a check must say of it. */
export interface Mutator {
  readonly name: string;
  /** The files that it can change. */
  readonly of: RegExp;
  /** `stop`: the check must find it, with a place. `pass`: the edition is as good as before. */
  readonly expects: 'stop' | 'pass';
  /** Words that one of the diagnostics must have, where “some problem in some file” would prove too little. */
  readonly says?: RegExp;
  /** The changed text; undefined where the file has nothing of the kind. */
  readonly change: (text: string, random: Random, file: string) => string | undefined;
}
