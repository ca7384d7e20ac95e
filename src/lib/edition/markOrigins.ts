import * as words from '#edition/data/language.ts';
import type { Edition, JoinedClaim } from './edition.ts';
import { printCell } from './paperLine.ts';
import { printPoint } from './series.ts';

/** Says of marks what their drawing does not: whose the values are, and what they are. */
export interface MarkOrigins {
  /**
   * Who says what a mark shows (`claim:…`, `table:<id>/<column>`, `series:<id>`, `series:<id>/<line>`): publisher, and of a series after a bar its title; undefined for
   * what is the paper's.
   */
  readonly by: (reference: string) => string | undefined;
  /** The value of a line of a series (`series:<id>/<line>`) in a year, as printed. */
  readonly printed: (line: string, year: string) => string;
}

/** What the edition knows of the marks of its figures: who gives a value that is not the paper's, and what it is. */
export function markOrigins(edition: Pick<Edition, 'claims' | 'independentSeries' | 'tables'>): MarkOrigins {
  return {
    by(reference) {
      const [kind, id = '', line] = reference.split(/[:/]/);
      if (kind === 'claim') return publisherOf(edition.claims.get(id));
      if (kind !== 'series') return undefined;
      const { publisher, title } = edition.independentSeries.get(id);
      return `${publisher}|${line ? words.values.lineOfSeries(title, line.replaceAll('-', ' ')) : title}`;
    },
    printed(reference, year) {
      const [kind, id = '', line = ''] = reference.split(/[:/]/);
      if (kind === 'table') return printCell(edition.tables.get(id), year, line);
      const series = edition.independentSeries.get(id);
      const point = series.points.find((one) => one.line === line && one.at.startsWith(year));
      if (!point)
        throw new Error(`series “${id}” has no value of “${line}” in ${year}, though a figure draws one`);
      return printPoint(series, line, point.at);
    },
  };
}

/** Who gives a value that is not the paper's own, or derived from its own alone. */
function publisherOf({ voice, origin }: JoinedClaim): string | undefined {
  if (voice !== 'context') return undefined;
  return origin?.source.publisher ?? words.values.derivedWithOthers;
}
