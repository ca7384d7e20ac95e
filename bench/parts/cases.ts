import { runTests, type TestResult } from '../../tests/runTests.ts';
import type { Case } from '../cases/case.ts';
import { citationCases } from '../cases/citationCases.ts';
import { oldBrowser } from '../cases/oldBrowser.ts';
import { readerCases } from '../cases/readerCases.ts';
import { typesetBibliography } from '../cases/typesetBibliography.ts';
import type { Measure, Measured } from '../measure.ts';

const cases: readonly Case[] = [...readerCases, ...citationCases];

/**
 * Case by case, whether the tests that hold it pass; then what no test run asks: the site in a browser that is older than its floor needs, and
 * every bibliography through LaTeX.
 * Tests that lack a program are skipped, and the row says so.
 */
export const heldCases: Measure = async () => {
  const files = [...new Set(cases.flatMap(({ tests }) => tests.map(([file]) => file)))];
  const { tests: all } = runTests(files);
  return [...cases.map((one) => rowOf(one, all)), ...(await oldBrowser()), ...typesetBibliography()];
};

function rowOf({ id, holds, tests }: Case, all: readonly TestResult[]): Measured {
  const own = tests.map(([file, name]) => all.filter((test) => test.file === file && name.test(test.name)));
  const count = (status: string) => own.flat().filter((test) => test.status === status).length;
  const skipped = count('skipped') ? `, ${count('skipped')} skipped` : '';
  return {
    what: `${id}: ${holds}`,
    figure: `${count('passed')} tests passed${skipped}`,
    limit: `${own.flat().length - count('skipped')}`,
    // A test that was renamed holds nothing.
    holds: count('failed') === 0 && own.every((found) => found.length > 0),
  };
}
