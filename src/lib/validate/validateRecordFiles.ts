import type { Diagnostic, TextFile } from './diagnostic.ts';
import { didYouMean } from './suggestion.ts';

/** Records that have a file of their own. */
interface RecordsWithFiles {
  readonly independentSeries: Readonly<Record<string, unknown>>;
  readonly tables: Readonly<Record<string, unknown>>;
  readonly images: Readonly<Record<string, { readonly file: string }>>;
}

/** The files that such records may have. */
interface RecordFiles {
  readonly series: readonly TextFile[];
  readonly tables: readonly TextFile[];
  /** Paths. */
  readonly images: readonly string[];
}

/** Finds files of series, tables and images that no record names: nobody would see them. */
export function validateRecordFiles(
  edition: RecordsWithFiles,
  { series, tables, images }: RecordFiles,
): Diagnostic[] {
  const named = (files: readonly string[], ids: readonly string[], kind: string, home: string) =>
    files.flatMap((file) => {
      const id = file.replace(/^.*\/|\.csv$/g, '');
      if (ids.includes(id)) return [];
      const fix = didYouMean(id, ids, `add its record to ${home}, or delete the file`);
      return [{ file, line: 1, column: 1, what: `no ${kind} “${id}”`, fix }];
    });
  const paths = (files: readonly TextFile[]) => files.map(({ file }) => file);
  return [
    ...named(
      paths(series),
      Object.keys(edition.independentSeries),
      'independent series is called',
      'src/data/independentSeries.ts',
    ),
    ...named(paths(tables), Object.keys(edition.tables), 'table is called', 'src/data/tables.ts'),
    ...named(
      images,
      Object.values(edition.images).map(({ file }) => file),
      'image has the file',
      'src/data/images.ts',
    ),
  ];
}
