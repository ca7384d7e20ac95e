import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import { buildCache, cacheKey, installedPackages } from '../../lib/buildCache.ts';
import type { PngOrder, RenderedPng } from './drawPng.ts';
import { warnUndrawn } from './warnUndrawn.ts';

// From the project's root, as bundling moves this module but not what it starts.
const folder = 'src/components/pictures';
const cache = buildCache();
let pool: Tinypool | undefined;

/**
 * Draws a PNG in another thread, so that pages go on meanwhile; in and out are those of `drawPng`. One that an earlier build drew from the
 * same SVG is taken from the cache.
 */
export async function drawPngInWorker(order: PngOrder): Promise<Uint8Array<ArrayBuffer>> {
  const key = keyOf(order);
  const kept = key && cache.read(key);
  if (kept) return kept;
  pool ??= new Tinypool({ filename: resolve(folder, 'drawPng.ts') });
  const { png, undrawn }: RenderedPng = await pool.run(order, { name: 'renderPng' });
  warnUndrawn(undrawn, order.name);
  // One that its author is warned of is drawn anew, so that each build says so.
  if (key && undrawn.length === 0) cache.write(key, png);
  return png;
}

/** What draws: the modules and typefaces beside this one, and the packages; undefined where these are not known. */
const drawnBy = () => {
  const packages = installedPackages();
  if (packages === undefined) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return cacheKey(process.version, packages, ...files.flatMap((file) => [file, readFileSync(file)]));
};
let drawer: ReturnType<typeof drawnBy> | null = null;

function keyOf({ svg, zoom = 1 }: PngOrder): string | undefined {
  drawer = drawer === null ? drawnBy() : drawer;
  return drawer && cacheKey('png', drawer, String(zoom), svg);
}
