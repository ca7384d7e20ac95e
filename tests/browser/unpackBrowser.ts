import { spawnSync } from 'node:child_process';
import { seed, whole } from '../sample.ts';

/**
 * Before any worker: the browser unpacks itself at its first start, and two that do so at once find half of each other’s files. In a
 * process of its own, as it changes where temporary files go.
 */
export function setup(): void {
  console.log(whole ? 'All is asked for.' : `Samples: SEED=${seed} draws the same, WHOLE=1 takes all.`);
  const code = `import('./integrations/launchBrowser.ts').then(async ({ launchBrowser }) => (await launchBrowser()).close())`;
  const { status, stderr } = spawnSync('node', ['-e', code], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
