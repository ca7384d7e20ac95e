import { fuzz } from '../../tests/badInput/fuzz/fuzz.ts';
import { buildElsewhere } from '../../tests/buildElsewhere.ts';
import { runTests } from '../../tests/runTests.ts';
import type { Measure, Measured } from '../measure.ts';

/** What bad input, killed builds and full disks do. FUZZ says how many changes, SEED where. */
export const badInput: Measure = async () => {
  const [count, seed] = [Number(process.env.FUZZ ?? 600), Number(process.env.SEED ?? 1)];
  const spoilt = await fuzz(count, seed, 'stop');
  const varied = await fuzz(Math.ceil(count / 3), seed, 'pass');
  const builds = runTests([
    'tests/badInput/interruptedBuild.test.ts',
    'tests/edition/badInput/failingBuild.test.ts',
  ]);
  return [
    {
      what: `bad changes of ${spoilt.names.length} kinds found, with file, line, reason and advice`,
      figure: `${spoilt.bad - spoilt.holes.length}`,
      limit: `${spoilt.bad}`,
      holds: spoilt.holes.length === 0 && spoilt.bad >= 500,
    },
    {
      what: `good changes of ${varied.names.length} kinds let through`,
      figure: `${varied.good - varied.holes.length}`,
      limit: `${varied.good}`,
      holds: varied.holes.length === 0,
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
};

const places = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

/** Whether builds of the same files in other folders, time zones and languages give the bytes of `dist`. */
export const reproducible: Measure = async () =>
  places.map((env) => {
    const { files, differing } = buildElsewhere(env);
    return {
      what: `files that differ from those of dist, of ${files}, built in another folder with TZ=${env.TZ} and LANG=${env.LANG}`,
      figure: `${differing.length}`,
      limit: '0',
      holds: differing.length === 0,
    };
  });
