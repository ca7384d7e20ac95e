/**
 * What earlier builds made, by a hash of all that it was made from: whoever asks with the same gets the same bytes, and nothing is ever
 * out of date. Several builds may read and write at once. `BUILD_CACHE=off` leaves it out.
 */
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A cache in a folder. */
export interface BuildCache {
  /** What was kept under a key; undefined where nothing was, or the disk has spoilt it. */
  readonly read: (key: string) => Uint8Array<ArrayBuffer> | undefined;
  /** Keeps what was made. Where the disk refuses it, it is made again next time. */
  readonly write: (key: string, bytes: Uint8Array) => void;
  /** Takes away what no build has asked for in a month, and beyond `room` what was asked for longest ago. */
  readonly prune: (room?: number) => void;
}

const sumLength = 32;
const day = 86_400_000;
const month = 30 * day;

/** @param folder made when something is first kept */
export function buildCache(folder = 'node_modules/.cache/edition'): BuildCache {
  if (process.env.BUILD_CACHE === 'off')
    return { read: () => undefined, write: () => undefined, prune: () => undefined };
  return {
    read: (key) => {
      const file = join(folder, key);
      try {
        const kept = readFileSync(file);
        const bytes = new Uint8Array(kept.subarray(sumLength));
        if (!sumOf(bytes).equals(kept.subarray(0, sumLength))) return undefined;
        // Once a day is enough to tell what is used.
        if (Date.now() - statSync(file).mtimeMs > day) utimesSync(file, new Date(), new Date());
        return bytes;
      } catch {
        return undefined;
      }
    },
    write: (key, bytes) => {
      const written = join(folder, `${key}.${process.pid}`);
      try {
        mkdirSync(folder, { recursive: true });
        writeFileSync(written, Buffer.concat([sumOf(bytes), bytes]));
        // No other build ever reads half of it.
        renameSync(written, join(folder, key));
      } catch {
        remove(written);
      }
    },
    prune: (room = 2 ** 28) => {
      const used = filesIn(folder).sort((a, b) => b.mtimeMs - a.mtimeMs);
      let sum = 0;
      for (const { file, size, mtimeMs } of used) {
        sum += size;
        const old = Date.now() - mtimeMs > (/\.\d+$/.test(file) ? day : month);
        if (old || sum > room) remove(file);
      }
    },
  };
}

/** The key of what is made from these parts, each a text or bytes. */
export function cacheKey(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // With the length of each, so that no two lists of parts read alike.
  for (const part of parts) hash.update(`${typeof part} ${Buffer.byteLength(part)}\n`).update(part);
  return hash.digest('hex');
}

/**
 * What npm says that it has installed, on which depends what packages make.
 *
 * @param project the folder of the project
 * @returns undefined where packages came in another way, or one is a link to a folder that may change
 */
export function installedPackages(project = '.'): string | undefined {
  try {
    const packages = readFileSync(join(project, 'node_modules/.package-lock.json'), 'utf8');
    return packages.includes('"link": true') ? undefined : packages;
  } catch {
    return undefined;
  }
}

/** Takes a file away, if the disk lets it go. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays, and is found again when others are.
  }
}

function sumOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function filesIn(folder: string): { file: string; size: number; mtimeMs: number }[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const file = join(folder, name);
      const found = statSync(file, { throwIfNoEntry: false });
      return found ? [{ file, size: found.size, mtimeMs: found.mtimeMs }] : [];
    });
  } catch {
    return [];
  }
}
