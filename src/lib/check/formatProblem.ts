import type { Problem } from './problem.ts';

/** One line for a terminal: “src/content/sections/2.mdx:14:7 – what – how to mend”; editors open the place. */
export function formatProblem({ file, line, column, what, mend }: Problem): string {
  return `${file}:${line}:${column} – ${what} – ${mend}`;
}
