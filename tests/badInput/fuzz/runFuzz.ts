/**
 * Runs a part of the mutations, `runFuzz.ts <part> <of> <count> <seed> [pass | stop]`, and prints what it found as one line of
 * JSON. With a fifth word only good or only bad changes are made.
 * It calls the check that `scripts/check.ts` calls, on texts that are changed in memory.
 */

import { random } from '../../sample.ts';
import { checkChanged } from './checkChanged.ts';
import { editionFiles } from './editionFiles.ts';
import { mutators as every } from './mutators.ts';

const [part = 0, of = 1, count = 600, seed = 1] = process.argv.slice(2, 6).map(Number);
const [, , , , , , only] = process.argv;
const mutators = every.filter(({ expects }) => !only || expects === only);

/** What went wrong with a mutation, and how to see it again. */
const holes: string[] = [];
const names = new Set<string>();
/** Changes for which this edition has no place. */
const idle = new Set<string>();
let [bad, good] = [0, 0];
for (let number = part; bad + good < Math.floor(count / of) && number < count * 20; number += of) {
  // Each mutator in turn, each time on another file and place.
  const mutator = mutators[number % mutators.length] as (typeof mutators)[number];
  const chance = random(seed * 1_000_003 + number);
  const targets = editionFiles.filter(({ file }) => mutator.of.test(file));
  let change: { file: string; text: string } | undefined;
  for (let tries = 0; tries < 40 && targets.length && !change; tries++) {
    const { file, text } = chance.pick(targets);
    const changed = mutator.change(text, chance, file);
    if (changed !== undefined && changed !== text) change = { file, text: changed };
  }
  if (!change) {
    idle.add(mutator.name);
    continue;
  }
  names.add(mutator.name);
  if (mutator.expects === 'stop') bad++;
  else good++;
  const hole = holeIn(await checkChanged(change), mutator);
  if (hole) holes.push(`${mutator.name} (number ${number}) in ${change.file}: ${hole}`);
}
console.log(JSON.stringify({ bad, good, names: [...names], idle: [...idle], holes }));

/** Why a report is not good enough; undefined where it is. */
function holeIn(
  diagnostics: readonly string[],
  { expects, says }: (typeof mutators)[number],
): string | undefined {
  const short = (problem = '') => problem.slice(0, 400);
  if (expects === 'pass') return diagnostics.length ? `is refused: ${short(diagnostics[0])}` : undefined;
  if (diagnostics.length === 0) return 'falls through';
  const unplaced = diagnostics.find(
    (problem) => !/^(src\/\S+|urls\.lock):[1-9]\d*(:[1-9]\d*)? – [^\n]+ – [^\n]+$/.test(problem),
  );
  if (unplaced) return `has no place, or no advice: ${short(unplaced)}`;
  if (says && !diagnostics.some((problem) => says.test(problem)))
    return `says something else: ${short(diagnostics[0])}`;
  return undefined;
}
