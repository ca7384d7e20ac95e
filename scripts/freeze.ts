import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as tar from 'tar';
import { frozenPage, isFrozenFile } from '../src/lib/releases/frozenPage.ts';
import { checksums } from './checksums.ts';
import { fillSizes } from './fillSizes.ts';
import { readSite } from './readSite.ts';

/**
 * Freezes the built site: packs it as `site.tar.zst`, with its checksums beside it in `SHA256SUMS`. `edition.zip`, which holds all of it
 * a second time, is left out.
 *
 * @param to an empty folder, which takes both
 */
export function freeze(to: string, { version, date }: { version: string; date: string }): void {
  const copy = join('.build', `frozen-${process.pid}`);
  try {
    for (const { path, html } of readSite('dist').filter(({ path }) => isFrozenFile(path))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      if (html === undefined) cpSync(join('dist', path), join(copy, path));
      else {
        const whole = path === 'data.html' ? fillSizes(html, 'dist', 'edition.zip') : html;
        writeFileSync(join(copy, path), frozenPage(whole, { path, version, date }));
      }
    }
    const sums = checksums(copy);
    writeFileSync(join(to, 'SHA256SUMS'), sums);
    writeFileSync(join(copy, 'SHA256SUMS'), sums);
    tar.create(
      {
        file: join(to, 'site.tar.zst'),
        cwd: copy,
        zstd: true,
        sync: true,
        portable: true,
        mtime: new Date(date),
      },
      readdirSync(copy).sort(),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
