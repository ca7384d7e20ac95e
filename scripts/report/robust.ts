import { fuzz } from '../../tests/robust/fuzz/fuzz.ts';
import { runTests } from '../../tests/runTests.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

/** What bad input, killed builds and full disks do. FUZZ says how many changes, SEED where. */
export const robust: Measure = {
  title: 'Hard to break',
  command: 'npm run report robust',
  run: async () => {
    const { bad, good, names, holes } = await fuzz(
      Number(process.env.FUZZ ?? 600),
      Number(process.env.SEED ?? 1),
    );
    const missed = holes.filter((hole) => !hole.includes(': is refused: ')).length;
    const refused = holes.length - missed;
    const builds = runTests(['tests/robust/interrupted.test.ts', 'tests/site/failingBuild.test.ts']);
    return [
      {
        what: `bad changes found, with file, line, reason and advice; of ${names.length} kinds in all`,
        figure: `${bad - missed}`,
        limit: `${bad}`,
        holds: missed === 0 && bad >= 500,
      },
      {
        what: 'good changes let through',
        figure: `${good - refused}`,
        limit: `${good}`,
        holds: refused === 0,
      },
      ...builds.tests.map(
        ({ name, status }): Measured => ({
          what: `whole builds: ${name}`,
          figure: status,
          limit: 'passed',
          holds: status === 'passed',
        }),
      ),
    ];
  },
};
