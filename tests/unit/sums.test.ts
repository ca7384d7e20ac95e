import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checksums } from '../../integrations/siteFiles.ts';

let folder: string;
const run = () => spawnSync('node', ['scripts/sums.ts', folder], { encoding: 'utf8' });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'edition-sums-'));
  mkdirSync(join(folder, 'a'));
  for (const path of ['a/b.html', 'a/c d.csv', 'e.svg']) writeFileSync(join(folder, path), path);
  writeFileSync(join(folder, 'SHA256SUMS'), checksums(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('npm run sums says that a frozen version is as it was released, as sha256sum does', () => {
  const { status, stdout } = run();
  expect([status, stdout]).toEqual([0, `${folder}: 3 files are as they were released\n`]);
  const { status: theirs, error } = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: folder });
  if (!error) expect(theirs).toBe(0);
});

test('npm run sums names each file that differs, lacks or is too many', () => {
  writeFileSync(join(folder, 'a/b.html'), 'other');
  rmSync(join(folder, 'e.svg'));
  writeFileSync(join(folder, 'new.txt'), '');
  const { status, stderr } = run();
  expect([status, stderr.trim().split('\n')]).toEqual([
    1,
    [
      `${folder}/a/b.html – is not what was released`,
      `${folder}/e.svg – is not there`,
      `${folder}/new.txt – is not in SHA256SUMS`,
    ],
  ]);
});
