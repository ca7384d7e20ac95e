/**
 * Loaded before anything that is written in TypeScript: an older Node would stop at the first such file and say nothing of why.
 * So this file is JavaScript that any Node of the last years reads.
 */
import { existsSync } from 'node:fs';

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

const why = whyNotNode(process.versions.node, existsSync('node_modules/node/bin/node'));
if (why) {
  console.error(why);
  process.exit(1);
}
