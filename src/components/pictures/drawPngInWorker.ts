import { resolve } from 'node:path';
import { Tinypool } from 'tinypool';
import type { PngOrder } from './drawPng.ts';

// From the project's root, as bundling moves this module but not what it starts.
const pool = new Tinypool({ filename: resolve('src/components/pictures/drawPng.ts') });

/** Draws a PNG in another thread, so that pages go on meanwhile; in and out are those of `drawPng`. */
export function drawPngInWorker(order: PngOrder): Promise<Uint8Array<ArrayBuffer>> {
  return pool.run(order, { name: 'drawPng' });
}
