import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What came of one test. */
export interface TestResult {
  /** Its file, from the root of the project. */
  readonly file: string;
  /** Its name, with those of the groups around it. */
  readonly name: string;
  readonly status: 'passed' | 'failed' | 'skipped';
}

export interface TestRun {
  readonly tests: readonly TestResult[];
  /** Why tests were skipped, as they print it: “Skipped: …”. */
  readonly reasons: readonly string[];
  readonly seconds: number;
}

/**
 * Runs tests by vitest and reads its JSON.
 *
 * @param args as on its command line: `['--project', 'unit']`
 */
export function runTests(args: readonly string[]): TestRun {
  const folder = mkdtempSync(join(tmpdir(), 'edition-tests-'));
  const file = join(folder, 'results.json');
  const started = performance.now();
  try {
    const { stdout, stderr } = spawnSync(
      'npx',
      ['vitest', 'run', ...args, '--reporter=json', `--outputFile=${file}`, '--reporter=default'],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
      testResults: { name: string; status: string; message: string; assertionResults: Assertion[] }[];
    };
    const tests = testResults.flatMap(({ name, status, message, assertionResults }): TestResult[] => {
      const path = name.replace(`${process.cwd()}/`, '');
      // A file that cannot be loaded has no test to fail.
      if (status === 'failed' && assertionResults.length === 0)
        return [{ file: path, name: message, status: 'failed' }];
      return assertionResults.map(({ fullName, status }) => ({
        file: path,
        name: fullName,
        status: status === 'passed' || status === 'failed' ? status : 'skipped',
      }));
    });
    const reasons = [...new Set(`${stdout}\n${stderr}`.match(/^Skipped: .+$/gm) ?? [])];
    return { tests, reasons, seconds: (performance.now() - started) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Assertion {
  readonly fullName: string;
  readonly status: string;
}
