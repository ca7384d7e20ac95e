import { askEngine } from '../../tests/browser/engines/askEngine.ts';
import { engines as known } from '../../tests/browser/engines/engines.ts';
import type { Measure, Measured } from '../measure.ts';

/** What each browser engine that is here does of what tests ask, at every kind of place. */
export const engines: Measure = async () => {
  const rows: Measured[] = [];
  for (const [name, { launch, needs }] of Object.entries(known)) {
    if (!launch) {
      rows.push({ what: name, figure: `skipped: it needs ${needs}` });
      continue;
    }
    const engine = await launch();
    const answers = await askEngine(engine).finally(engine.close);
    for (const place of new Set(answers.map((answer) => answer.place))) {
      const here = answers.filter((answer) => answer.place === place);
      const wrong = here.filter((answer) => answer.wrong);
      rows.push({
        what: `${engine.version}, at ${place}: checks passed`,
        figure: [here.length - wrong.length, ...wrong.map(({ check }) => `not: ${check}`)].join('; '),
        limit: `${here.length}`,
        holds: wrong.length === 0,
      });
    }
  }
  return rows;
};
