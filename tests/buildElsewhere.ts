import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtAddress } from '../integrations/builtAddress.ts';
import { checksums } from '../integrations/siteFiles.ts';
import { copyProject } from './copyProject.ts';

/** A build of the same files at another place. */
export interface BuiltElsewhere {
  /** How many files both builds are compared by. */
  readonly files: number;
  /** Lines of checksums that only one of both has; empty when every byte is the same. */
  readonly differing: readonly string[];
}

/**
 * Builds a copy of the project in a folder with an odd name and compares it with `dist`.
 *
 * @param env the time zone and the language of the machine, say
 * @throws Error with what the build said, when it fails
 */
export function buildElsewhere(env: Readonly<Record<string, string>>): BuiltElsewhere {
  const project = copyProject();
  const parent = mkdtempSync(join(tmpdir(), 'edition-elsewhere-'));
  const folder = join(parent, 'a folder, with “signs” in its name');
  renameSync(project.folder, folder);
  try {
    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: folder,
      encoding: 'utf8',
      // What an earlier build made would prove nothing.
      env: { ...process.env, ...builtWith(), BUILD_CACHE: 'off', ...env },
    });
    if (status !== 0) throw new Error(stdout + stderr);
    const [there, here] = [linesOf(join(folder, 'dist')), linesOf('dist')];
    return {
      files: here.size,
      differing: [...there.symmetricDifference(here)],
    };
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** What `dist` was built with: its address, and whether it has the PDF. */
function builtWith(): Readonly<Record<string, string>> {
  const address = builtAddress('dist');
  return { ...(address && { SITE_URL: address.href }), ...(existsSync('dist/paper.pdf') && { PDF: '1' }) };
}

function linesOf(root: string): Set<string> {
  return new Set(checksums(root).trim().split('\n'));
}
