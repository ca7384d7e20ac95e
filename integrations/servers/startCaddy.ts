import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, type StartedServer, whenServing } from './startNginx.ts';

/** Whether Caddy is installed. */
export const hasCaddy = spawnSync('caddy', ['version']).status === 0;

/**
 * Starts Caddy on a free port of this machine, with the file that docs/hosting.md tells readers to import.
 *
 * @throws Error when it does not answer within 5 seconds
 */
export async function startCaddy(root: string): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-caddy-'));
  const port = await freePort();
  writeFileSync(
    join(folder, 'Caddyfile'),
    `{\n  admin off\n  auto_https off\n}\nimport ${resolve('hosting/Caddyfile')}\nhttp://127.0.0.1:${port} {\n  root * ${resolve(root)}\n  import edition\n}\n`,
  );
  const server = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const address = `http://127.0.0.1:${port}/`;
  await whenServing(address, server);
  return {
    address,
    secure: '',
    stop: () => {
      server.kill('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
