import { chartSizes, type Figure, viewsOf } from '../schema/figure.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';
import { locateRecord } from './locateRecord.ts';
import { placeInStack } from './placeInStack.ts';

/**
 * Draws every view of every figure in each size, as far as its own code does, and finds those that stop on the way: a column, a line
 * or a record that is not there.
 *
 * @param files the sources of the figures
 */
export function validateDrawings(
  figures: Readonly<Record<string, Figure>>,
  files: readonly TextFile[],
): Diagnostic[] {
  return Object.values(figures).flatMap((figure) => {
    const problems = new Map(problemsOf(figure).map((error) => [error.message, error]));
    return [...problems.values()].map(({ message, stack = '' }) => {
      const [what = '', fix = 'mend what it is drawn of'] = message.split(' – ');
      const place = placeInStack(stack) ??
        locateRecord(files, figure.id) ?? { file: 'src/content/figures.ts', line: 1, column: 1 };
      return { ...place, what: `figure “${figure.id}” cannot be drawn: ${what}`, fix };
    });
  });
}

function problemsOf(figure: Figure): Error[] {
  return viewsOf(figure).flatMap(({ panels }) =>
    panels.flatMap(({ draw }) =>
      Object.values(chartSizes).flatMap((size) => {
        try {
          draw(size);
          return [];
        } catch (error) {
          return [error as Error];
        }
      }),
    ),
  );
}
