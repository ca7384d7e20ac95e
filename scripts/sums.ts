/**
 * Compares the files of frozen versions with their sums, as `sha256sum -c` does, where there is no such program; Node alone is enough. Folders
 * are named by the arguments; without one it takes each version in `dist/v`. Exits with 1 where a file differs, lacks or is too many.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums } from '../integrations/siteFiles.ts';

const asked = process.argv.slice(2);
const versions = join(process.env.EDITION ?? '.', 'dist/v');
const folders = asked.length
  ? asked
  : (existsSync(versions) ? readdirSync(versions).sort() : []).map((name) => join(versions, name));
if (folders.length === 0) {
  console.error(`${versions} – holds no version – build first, or name the folder of one`);
  process.exitCode = 1;
}
for (const folder of folders) {
  const list = join(folder, 'SHA256SUMS');
  if (!existsSync(list)) {
    console.error(`${list} – is not there – name the folder of a frozen version`);
    process.exitCode = 1;
    continue;
  }
  const listed = new Map(linesOf(readFileSync(list, 'utf8')));
  const found = new Map(linesOf(checksums(folder)));
  const wrong = [
    ...[...listed].flatMap(([path, sum]) => {
      if (found.get(path) === sum) return [];
      return [`${join(folder, path)} – ${found.has(path) ? 'is not what was released' : 'is not there'}`];
    }),
    ...[...found.keys()].flatMap((path) =>
      listed.has(path) ? [] : [`${join(folder, path)} – is not in SHA256SUMS`],
    ),
  ];
  for (const says of wrong) console.error(says);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${folder}: ${found.size} files are as they were released`);
}

/** Path and sum of each line. */
function linesOf(sums: string): [path: string, sum: string][] {
  return sums
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(66), line.slice(0, 64)]);
}
