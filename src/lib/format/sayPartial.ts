import * as words from '#edition/data/language.ts';
import { sectionName } from '../edition/outline.ts';
import type { PartialRestatement } from '../edition/partialRestatement.ts';

/** How far a paper is restated, and what of it is not, in two sentences. */
export function sayPartial({ restated, of, missing }: PartialRestatement): string {
  const names = missing.map(({ number, title }) =>
    number === '0' ? sectionName(number) : words.partial.named(sectionName(number), title),
  );
  return words.partial.says(restated, of, names.join(words.locale.semicolon));
}
