import type { NumberedFigure } from '../../src/lib/edition/parseFigures.ts';
import { figures } from '../../src/records.ts';
import { pages } from '../site/pages.ts';

/** Pages that tests look for in whatever edition was built, by what they draw; undefined where it has none. */
const pathWith = (folder: string, selector: string) =>
  pages.find(({ path, document }) => path.startsWith(folder) && document.querySelector(selector))?.path;

const drawingsOf = (id: string) => pages.find(({ path }) => path === `figures/${id}.html`)?.document;

/** A section that draws a figure. */
export const chartInText = pathWith('sections/', '.figure .chart svg');

/** A section whose text has a number that leads to its claim. */
export const numberInText = pathWith('sections/', 'main p a[data-claim]');

/** A figure whose first drawing has values over time, three at least, as claims and as series. */
export const timedFigure = Object.keys(figures).find((id) =>
  [...(drawingsOf(id)?.querySelector('.chart')?.querySelectorAll('svg') ?? [])].some(
    (svg) =>
      [...svg.querySelectorAll('[data-times]')].some((line) =>
        /^\d+ \d+ /.test(line.getAttribute('data-times') ?? ''),
      ) &&
      svg.querySelector('[data-claim]') &&
      svg.querySelector('[data-series]'),
  ),
);

/** Figures that a reader may choose another view of. */
export const chosenFigures = Object.values<NumberedFigure>(figures).filter(({ control }) => control);

/** Of these one whose first two views draw the same claim. */
export const movingFigure = chosenFigures.find(({ id }) => {
  const [one, two] = [...(drawingsOf(id)?.querySelectorAll('.view') ?? [])].map((view) =>
    [...view.querySelectorAll('.chart.wide a[data-claim]')]
      .filter((mark) => !mark.querySelector('text'))
      .map((mark) => mark.getAttribute('data-claim')),
  );
  return one?.some((claim) => two?.includes(claim));
});
