import { runTests } from '../../tests/runTests.ts';
import type { Measure, Measured } from '../measure.ts';

const projects = (process.env.TESTS ?? 'unit,site').split(',');

/** What came of the tests. TESTS names the projects; by default those that take a minute or two: unit and site. */
export const tests: Measure = async () => {
  const rows: Measured[] = [];
  for (const project of projects) {
    const { tests: all, reasons, seconds } = runTests(['--project', project]);
    const count = (status: string) => all.filter((one) => one.status === status).length;
    rows.push(
      {
        what: `${project}: tests passed, in ${new Set(all.map(({ file }) => file)).size} files`,
        figure: `${count('passed')} in ${seconds.toFixed(0)} s`,
        limit: `${all.length - count('skipped')}`,
        holds: count('failed') === 0 && count('passed') > 0,
      },
      {
        what: `${project}: tests skipped`,
        figure: [count('skipped'), ...reasons].join('; '),
      },
    );
  }
  return rows;
};
