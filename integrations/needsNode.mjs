/**
 * Loaded before anything that is written in TypeScript: an older Node would stop at the first such file and say nothing of why, and
 * programs that keep something in the folder of the project at the first that they cannot write there, each in its own way.
 * So this file is JavaScript that any Node of the last years reads.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * What to say to a Node that cannot run TypeScript as it is; undefined where it can.
 *
 * @param version of Node: `20.20.2`
 * @param packaged whether `node_modules` has the Node that the project brings along
 */
export function whyNotNode(version, packaged) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return undefined;
  const fix = packaged
    ? 'start it by npm, as in “npm run build”, which takes the Node of node_modules'
    : 'install Node 24, or let npm bring it: npm ci, without --ignore-scripts';
  return `This is Node ${version}, which runs no TypeScript; the edition needs 22.18 or newer – ${fix}`;
}

/** What each refusal of the disk means, and how to fix it. */
const refusals = {
  EROFS: 'can only be read – copy the project to a disk that can be written, and work there',
  EACCES: 'cannot be written by this user – give it to the user who builds, or copy the project',
};

/**
 * What to say where a command cannot write; undefined where it can.
 *
 * @param folders that builds and tests write into; those that are not there yet are made
 * @param access throws the error of the file system where a folder cannot be written
 */
export function whyNotWritten(folders, access = (folder) => accessSync(folder, constants.W_OK)) {
  for (const folder of folders)
    try {
      access(folder);
    } catch ({ code }) {
      if (refusals[code]) return `The folder ${resolve(folder)} ${refusals[code]}`;
    }
  return undefined;
}

/** Commands that write nothing here. */
const reading = /[\\/](new|serve|verify)\.ts$/;

const why =
  whyNotNode(process.versions.node, existsSync('node_modules/node/bin/node')) ??
  (reading.test(process.argv[1] ?? '')
    ? undefined
    : whyNotWritten(['.', 'node_modules', ...(process.env.EDITION ? [process.env.EDITION] : [])]));
if (why) {
  console.error(why);
  process.exit(1);
}
