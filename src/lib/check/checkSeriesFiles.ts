import { didYouMean } from './didYouMean.ts';
import type { Problem } from './problem.ts';
import type { TextFile } from './textFile.ts';

/** Finds CSV files of independent series that no record describes: nobody would read them. */
export function checkSeriesFiles(ids: readonly string[], files: readonly TextFile[]): Problem[] {
  return files.flatMap(({ file }) => {
    const id = file.replace(/^.*\/|\.csv$/g, '');
    if (ids.includes(id)) return [];
    return [
      {
        file,
        line: 1,
        column: 1,
        what: `no context series is called “${id}”`,
        mend: didYouMean(id, ids, 'add its record to src/data/contextSeries.ts, or delete the file'),
      },
    ];
  });
}
