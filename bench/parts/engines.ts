import { places } from '../../tests/browser/deployments.ts';
import { type Answer, askEngine } from '../../tests/browser/engines/askEngine.ts';
import { chartChecks, stillChecks } from '../../tests/browser/engines/chartChecks.ts';
import { checks } from '../../tests/browser/engines/checks.ts';
import { controlChecks, stillControlChecks } from '../../tests/browser/engines/controlChecks.ts';
import type { Engine, Reader } from '../../tests/browser/engines/engine.ts';
import { engines as known } from '../../tests/browser/engines/engines.ts';
import type { Measure, Measured } from '../measure.ts';

/** What is asked of an engine in one start. */
interface Round {
  readonly reader?: Reader;
  readonly what: string;
  readonly ask: (engine: Engine) => Promise<readonly Answer[]>;
}

/** What pages do when they are used is the same at each host: it is asked of one, and from disk. */
const used = ['/a/b/c/', 'disk'] as const;
const rounds: readonly Round[] = [
  { what: 'the site', ask: (engine) => askEngine(engine, checks, places) },
  {
    what: 'charts, figures in other pages, controls',
    ask: (engine) => askEngine(engine, { ...chartChecks, ...controlChecks }, used),
  },
  {
    what: 'less motion',
    reader: { lessMotion: true },
    ask: (engine) => askEngine(engine, { ...stillChecks, ...stillControlChecks }, used),
  },
];

/** What each browser engine that is here does of what tests ask, at every kind of place. */
export const engines: Measure = async () => {
  const rows: Measured[] = [];
  for (const [name, { launch, needs }] of Object.entries(known)) {
    if (!launch) {
      rows.push({ what: name, figure: `skipped: it needs ${needs}` });
      continue;
    }
    for (const { what, reader, ask } of rounds) {
      const engine = await launch(reader);
      const answers = await ask(engine).finally(engine.close);
      for (const place of new Set(answers.map((answer) => answer.place))) {
        const here = answers.filter((answer) => answer.place === place);
        const wrong = here.filter((answer) => answer.wrong);
        rows.push({
          what: `${engine.version}, at ${place}, ${what}: checks passed`,
          figure: [here.length - wrong.length, ...wrong.map(({ check }) => `not: ${check}`)].join('; '),
          limit: `${here.length}`,
          holds: wrong.length === 0,
        });
      }
    }
  }
  return rows;
};
