/** Validates prose, records and figures of the edition, prints every problem with its place, and exits 1 where there is one. */
import '../integrations/resolveEdition.ts';
import '../src/lib/standInWindow.ts';
import { problemsError, validateContent } from '../integrations/validateContent.ts';

const { diagnostics, summary } = await validateContent();
if (diagnostics.length) {
  console.error(problemsError(diagnostics).message);
  process.exit(1);
}
console.log(`content: ${summary} checked`);
