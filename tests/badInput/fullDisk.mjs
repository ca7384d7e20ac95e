/**
 * Loaded before a build with NODE_OPTIONS=--import: after FULL_AFTER files written into `.build`, of those whose path holds
 * FULL_WHERE, the disk is full.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const after = Number(process.env.FULL_AFTER);
let count = 0;

const isFull = (path) => {
  const written = String(path);
  if (!written.includes('.build/next-') || !written.includes(process.env.FULL_WHERE ?? '')) return undefined;
  if (++count <= after) return undefined;
  return Object.assign(new Error(`ENOSPC: no space left on device, write '${path}'`), { code: 'ENOSPC' });
};
const sync = (original) =>
  function write(path, ...rest) {
    const error = isFull(path);
    if (error) throw error;
    return original.call(this, path, ...rest);
  };
const later = (original) =>
  async function write(path, ...rest) {
    const error = isFull(path);
    if (error) throw error;
    return original.call(this, path, ...rest);
  };

fs.writeFileSync = sync(fs.writeFileSync);
fs.promises.writeFile = later(fs.promises.writeFile);
fs.promises.copyFile = later(fs.promises.copyFile);
syncBuiltinESMExports();
