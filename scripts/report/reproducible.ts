import { buildElsewhere } from '../../tests/site/buildElsewhere.ts';
import type { Measure } from './measure.ts';

const places = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

/** Whether builds of the same files in other folders, time zones and languages give the bytes of `dist`. */
export const reproducible: Measure = {
  title: 'Reproducible builds',
  command: 'npm run report reproducible',
  run: async () =>
    places.map((env) => {
      const { files, differing } = buildElsewhere(env);
      return {
        what: `files that differ from those of dist, of ${files}, built in another folder with TZ=${env.TZ} and LANG=${env.LANG}`,
        figure: `${differing.length}`,
        limit: '0',
        holds: differing.length === 0,
      };
    }),
};
