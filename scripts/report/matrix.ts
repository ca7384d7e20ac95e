import { pageKinds } from '../../tests/browser/audit/pageKinds.ts';
import { type ConditionName, conditions } from '../../tests/browser/degraded/conditions.ts';
import { type Cell, readCell } from '../../tests/browser/degraded/readCell.ts';
import { openSite } from '../../tests/browser/openSite.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { sayNumber } from './sayNumber.ts';

const names = Object.keys(conditions) as ConditionName[];

/** What can be read of each kind of page when something is missing: the cells of `tests/browser/degraded.test.ts`. */
export const matrix: Measure = {
  title: 'Readable whatever is missing',
  command: 'npm run report matrix',
  run: async () => {
    const cells = await readCells();
    const [first] = names;
    const ofSite = cells.filter(({ condition }) => condition === first);
    const sum = (kind: keyof Cell['counts']) =>
      sayNumber(ofSite.reduce((total, { counts }) => total + counts[kind], 0));
    const slow = cells.filter(({ condition }) => condition === 'slow network');
    const slowest = slow.reduce((late, cell) => (cell.firstWords > late.firstWords ? cell : late));
    return [
      {
        what: 'cells walked',
        figure: `${cells.length}: ${pageKinds.length} pages × ${names.length} conditions`,
      },
      {
        what: 'claims, values and sources asked for in each condition',
        figure: `${sum('claims')}, ${sum('values')}, ${sum('sources')}`,
      },
      { what: 'texts asked for in each condition', figure: sum('texts') },
      ...names.map((name) => unread(name, cells)),
      {
        what: `first words at 400 kbit/s and 400 ms, uncompressed, slowest page (${slowest.path}), seconds`,
        figure: (slowest.firstWords / 1000).toFixed(1),
      },
    ];
  },
};

function unread(name: ConditionName, cells: readonly Cell[]): Measured {
  const problems = cells.filter(({ condition }) => condition === name).flatMap((cell) => cell.problems);
  const figure = [String(problems.length), ...problems.slice(0, 1)].join(': ');
  return { what: `${name}: texts that cannot be read`, figure, limit: '0', holds: problems.length === 0 };
}

async function readCells(): Promise<Cell[]> {
  const site = await openSite('host');
  const waiting = names.flatMap((name) => pageKinds.map((path) => [name, path] as const));
  const cells: Cell[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) cells.push(await readCell(site, ...next));
  };
  await Promise.all([work(), work(), work(), work()]);
  await site.close();
  await site.browser.close();
  return cells;
}
