import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sitePaths } from '../sitePaths.ts';
import { fileFormats } from './fileFormats.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { sayNumber } from './sayNumber.ts';

/** Every format of file that the built edition holds: how many, how large, and which test reads them. */
export const formats: Measure = {
  title: 'Formats of the output',
  command: 'npm run report formats',
  run: async () => {
    const files = sitePaths('dist')
      .filter((file) => !file.startsWith('v/'))
      .map((path) => ({ path, bytes: statSync(join('dist', path)).size }));
    const rest = new Set(files);
    const rows = fileFormats.map(({ name, of, test, says }): Measured => {
      const held = [...rest].filter(({ path }) => of.test(path));
      for (const file of held) rest.delete(file);
      const largest = held.toSorted((a, b) => b.bytes - a.bytes)[0];
      const there = existsSync(test) && says.every((words) => readFileSync(test, 'utf8').includes(words));
      const sum = held.reduce((total, { bytes }) => total + bytes, 0);
      return {
        what: name,
        figure: largest
          ? `${held.length} files, ${sayNumber(sum)} bytes, largest ${largest.path} with ${sayNumber(largest.bytes)}`
          : 'none built',
        limit: there ? test : `${test} does not check it`,
        holds: there,
      };
    });
    const unknown = [...rest].map(({ path }) => path);
    return [
      ...rows,
      {
        what: 'files of a format that is not named here',
        figure: unknown.length > 0 ? unknown.join(', ') : '0',
        limit: '0',
        holds: unknown.length === 0,
      },
    ];
  },
};
