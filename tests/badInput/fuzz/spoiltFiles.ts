import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * What the check says of the edition with each of several changes alone.
 *
 * @param spoilt a file from the root of the project, and what becomes of its text
 * @throws Error where a change changes nothing, or the check throws
 */
export function spoiltFiles(
  spoilt: readonly { readonly file: string; readonly change: (text: string) => string }[],
): readonly (readonly string[])[] {
  const changes = spoilt.map(({ file, change }) => {
    const before = readFileSync(file, 'utf8');
    const text = change(before);
    if (text === before) throw new Error(`${file} stays as it is`);
    return { file, text };
  });
  const { stdout, stderr, status } = spawnSync('node', ['tests/badInput/fuzz/runSpoilt.ts'], {
    encoding: 'utf8',
    input: JSON.stringify(changes),
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}
