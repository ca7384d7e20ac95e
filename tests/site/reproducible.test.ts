import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksums } from '../../scripts/checksums.ts';
import { copyProject } from '../../scripts/growth/copyProject.ts';

test('a build in another folder, time zone and language gives the same bytes', () => {
  const project = copyProject();
  const parent = mkdtempSync(join(tmpdir(), 'edition-elsewhere-'));
  const folder = join(parent, 'a folder, with “signs” in its name');
  renameSync(project.folder, folder);
  try {
    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: folder,
      encoding: 'utf8',
      // Where it is tomorrow already, “i” has another capital, and numbers have other marks.
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(status, stdout + stderr).toBe(0);
    const lines = (root: string) =>
      checksums(root)
        .split('\n')
        // Only a build with a browser has it.
        .filter((line) => !line.endsWith('  paper.pdf'));
    expect(lines(join(folder, 'dist'))).toEqual(lines('dist'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
