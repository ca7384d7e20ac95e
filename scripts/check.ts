/** Validates prose, records and figures of the edition, prints every problem with its place, and exits 1 where there is one. */
import '../src/lib/standInWindow.ts';
import { problemsError, validateProject } from '../integrations/validateProject.ts';

const { problems, summary } = await validateProject();
if (problems.length) {
  console.error(problemsError(problems).message);
  process.exit(1);
}
console.log(`content: ${summary} checked`);
