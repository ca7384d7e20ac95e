/**
 * Loaded before a program with NODE_OPTIONS=--import: after FULL_AFTER files written into `.build` the disk is full, for
 * this process. FULL_WHERE is a part of the program's command line; other processes write as ever.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const after = Number(process.env.FULL_AFTER);
let written = 0;

const isFull = (path) => {
  if (!String(path).includes('.build')) return undefined;
  if (++written <= after) return undefined;
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

if (process.argv.join(' ').includes(process.env.FULL_WHERE ?? '\0')) {
  fs.writeFileSync = sync(fs.writeFileSync);
  fs.promises.writeFile = later(fs.promises.writeFile);
  fs.promises.copyFile = later(fs.promises.copyFile);
  syncBuiltinESMExports();
}
