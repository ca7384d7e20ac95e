import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('what draws pictures finds its typefaces and packages also where it is bundled into the folder of an edition that has none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-pictures-'));
  try {
    mkdirSync(join(folder, 'data'));
    // What EDITION names must be an edition; nothing here reads it.
    writeFileSync(join(folder, 'data/index.ts'), '');
    const bundle = join(folder, 'drawPng.mjs');
    await build({
      entryPoints: ['src/components/pictures/drawPng.ts'],
      outfile: bundle,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
    });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="20"><text y="15" font-family="Source Serif 4">a中ж</text></svg>`;
    const code = `const { drawPng } = await import(${JSON.stringify(pathToFileURL(bundle).href)});
const png = await drawPng({ svg: ${JSON.stringify(svg)}, name: 'a test' });
process.stdout.write(Buffer.from(png.slice(1, 4)));`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', './integrations/resolveEdition.ts', '--input-type=module', '-e', code],
      { encoding: 'utf8', env: { ...process.env, EDITION: folder } },
    );
    expect(status, stderr).toBe(0);
    expect(stdout).toBe('PNG');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
