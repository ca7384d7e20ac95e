/**
 * Checks without a build, prints every problem with its place, and exits 1 where there is one. In this project: format and lint, types
 * of the engine and of the example, then prose, records and figures; `--quick` leaves out the first and the example. Of an edition
 * that stands elsewhere (`EDITION=path`): its types, prose, records and figures, and nothing that is the engine's alone.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { checkTypes } from '../integrations/checkTypes.ts';
import { editionFolder } from '../integrations/resolveEdition.ts';
import '../src/lib/standInWindow.ts';
import { findPlaceholders, problemsError, validateContent } from '../integrations/validateContent.ts';

if (!editionFolder) {
  const quick = process.argv.includes('--quick');
  if (!quick) run('@biomejs/biome/bin/biome', 'check', '.');
  run('astro/bin/astro.mjs', 'check');
  if (!quick) run('typescript/bin/tsc', '-p', 'examples/lamps');
}
const types = editionFolder ? checkTypes(editionFolder) : [];
const { diagnostics, summary } = await validateContent();
for (const warning of findPlaceholders()) console.warn(`warning: ${warning}`);
const problems = [...diagnostics, ...types];
if (problems.length) {
  console.error(problemsError(problems).message);
  process.exit(1);
}
console.log(`content: ${summary} checked${editionFolder ? `, with the types of ${editionFolder}` : ''}`);

/** Runs a program of a package, which says for itself what it finds; ends with it where it fails. */
function run(program: string, ...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [resolve('node_modules', program), ...args], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
