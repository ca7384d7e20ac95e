import { globSync, statSync } from 'node:fs';
import { budgets } from '../budgets.ts';
import { weighPage } from '../weighPage.ts';
import type { Measure } from './measure.ts';
import { sayNumber } from './sayNumber.ts';

/** Each budget with the page that comes nearest to it. */
export const sizes: Measure = {
  title: 'Sizes',
  command: 'npm run report sizes',
  run: async () => {
    const paths = globSync('**/*.html', { cwd: 'dist' }).filter((path) => !path.startsWith('v/'));
    const rows = budgets.map(({ name, limit, pages, part }) => {
      const weighed = paths
        .filter((path) => pages.test(path))
        .map((path) => ({ path, bytes: weighPage(path, part).reduce((sum, { bytes }) => sum + bytes, 0) }))
        .sort((a, b) => b.bytes - a.bytes);
      const { path, bytes } = weighed[0] ?? { path: 'no page', bytes: 0 };
      return {
        what: `${name}, bytes as sent (brotli)`,
        figure: `${sayNumber(bytes)} (heaviest: ${path})`,
        limit: `≤ ${sayNumber(limit)}`,
        holds: bytes <= limit,
      };
    });
    const files = globSync('dist/**/*').filter((file) => statSync(file).isFile());
    const total = files.reduce((sum, file) => sum + statSync(file).size, 0);
    return [
      ...rows,
      {
        what: 'the whole site, bytes on disk',
        figure: `${sayNumber(total)} in ${sayNumber(files.length)} files, ${paths.length} of them pages`,
      },
    ];
  },
};
