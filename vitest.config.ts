import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { editionFolder, resolveEdition } from './integrations/resolveEdition.ts';

/** So long that only what hangs is stopped: no test asks how fast a machine is. */
const safetyNet = 1_200_000;

/** Tests of the built site that any edition passes. Those of the engine, and of this project’s paper, run without EDITION. */
const ofAnyEdition = ['tests/site/{host,html,links,offline}.test.ts'];

const project = (name: string, include: string[], globalSetup: string[] = []) => ({
  plugins: [resolveEdition()],
  test: {
    name,
    include: editionFolder ? (name === 'site' ? ofAnyEdition : []) : include,
    globalSetup: editionFolder ? [] : globalSetup,
    setupFiles: ['src/lib/standInWindow.ts'],
    // Files of one worker share what they import: the edition, the parsed pages, a browser.
    isolate: false,
    testTimeout: safetyNet,
    hookTimeout: safetyNet,
    expect: { poll: { timeout: safetyNet / 10, interval: 30 } },
  },
});

// The site was built with these or without them, as it tells by itself. Builds that tests make bring their own.
delete process.env.SITE_URL;
delete process.env.PDF;

// Set here, so that all workers draw their samples by the same day.
process.env.SEED ??= new Date().toISOString().slice(0, 10);

/** Files of whole builds come first: what begins last should not be what takes longest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const builds = ({ moduleId }: TestSpecification) =>
      /badInput\/|site\/(sameBytes|release|siteUrlAndRedirects|dev)|browser\/(axe|degraded)/.test(moduleId);
    return [...sorted.filter(builds), ...sorted.filter((file) => !builds(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: availableParallelism(),
    passWithNoTests: editionFolder !== undefined,
    // What Vitest keeps of a module does not tell one edition's imports from another's.
    ...(editionFolder && { fsModuleCache: false }),
    sequence: { sequencer: LongestFirst },
    projects: [
      project('unit', [
        'tests/unit/**/*.test.ts',
        'tests/edition/!(site|browser|badInput)/**/*.test.ts',
        'tests/edition/*.test.ts',
      ]),
      project('site', ['tests/{site,edition/site}/**/*.test.ts']),
      project('badInput', ['tests/{badInput,edition/badInput}/**/*.test.ts']),
      project(
        'browser',
        ['tests/{browser,edition/browser}/**/*.test.ts'],
        ['tests/browser/unpackBrowser.ts'],
      ),
    ],
  },
});
