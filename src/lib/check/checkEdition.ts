import { checkCharacters } from './checkCharacters.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkFigureText } from './checkFigureText.ts';
import { checkNoteText } from './checkNoteText.ts';
import { checkProse } from './checkProse.ts';
import { checkRelations } from './checkRelations.ts';
import { placeRecord } from './placeRecord.ts';
import type { Problem } from './problem.ts';
import type { ProseEdition } from './prose/proseEdition.ts';
import type { RelatedEdition } from './relations/relatedEdition.ts';
import type { TextFile } from './textFile.ts';

/** The files of an edition, by what they hold. */
export interface EditionFiles {
  readonly sections: readonly TextFile[];
  /** Also what-ifs, whose texts are held to the same rules. */
  readonly figures: readonly TextFile[];
  readonly data: readonly TextFile[];
}

/**
 * Finds every problem of an edition's prose, records and figures.
 *
 * @returns the problems, sorted by file and place
 */
export function checkEdition(edition: ProseEdition & RelatedEdition, files: EditionFiles): Problem[] {
  const { sections, figures, data } = files;
  const problems = [
    ...sections.flatMap(({ file, text }) => checkProse(text, { file, edition })),
    ...figures.flatMap(({ file, text }) => checkFigureText(text, { file, names: edition.names })),
    ...[...figures, ...data].flatMap(({ file, text }) =>
      checkCharacters(text).map(({ at, what, mend }) => ({ file, ...at, what, mend })),
    ),
    ...checkCoverage(Object.keys(edition.sections), sections),
    ...[...checkRelations(edition), ...checkNoteText(edition, edition.names)].map((problem) =>
      placeRecord(problem, edition, [...figures, ...data]),
    ),
  ];
  return problems.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
}
