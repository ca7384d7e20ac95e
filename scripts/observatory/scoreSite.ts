import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasNginx } from '../startNginx.ts';

export interface Score {
  /** Points; 100 is a site without fault, bonuses come on top. */
  readonly score: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly result: string;
    readonly pass: boolean;
    readonly points: number;
  }[];
}

/**
 * The score of the built site by the rules of MDN's HTTP Observatory, served by nginx with `hosting/nginx.conf` and a
 * certificate made for this run.
 *
 * @returns the score; or, as a sentence, what is missing here
 */
export function scoreSite(): Score | string {
  const home = process.env.OBSERVATORY;
  if (!hasNginx) return 'nginx is not installed';
  if (!home) return 'OBSERVATORY names no folder with @mdn/mdn-http-observatory';
  const folder = mkdtempSync(join(tmpdir(), 'edition-observatory-'));
  try {
    const request =
      'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost';
    run('openssl', [
      ...request.split(' '),
      '-keyout',
      join(folder, 'key.pem'),
      '-out',
      join(folder, 'cert.pem'),
    ]);
    // A process of its own: Node reads which certificates it trusts only when it starts.
    const script = join(import.meta.dirname, 'runRules.ts');
    const said = run(process.execPath, [script, home, folder], {
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
    });
    return JSON.parse(said.slice(said.lastIndexOf('{"score"')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${command} ends with ${status}: ${stderr}`);
  return stdout;
}
