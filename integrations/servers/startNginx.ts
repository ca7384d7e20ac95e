import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface StartedServer {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  /** The same over HTTPS, where `tls` was given. */
  readonly secure: string;
  readonly stop: () => void;
}

/** Whether nginx is installed. */
export const hasNginx = spawnSync('nginx', ['-v']).status === 0;

/**
 * Starts nginx on a free port of this machine, with the file that docs/hosting.md tells readers to include.
 *
 * @param options `workers`: each keeps for a second what it knows of a file; `tls` names a certificate and its key: HTTP then leads to HTTPS, as on a real host
 * @throws Error when it does not answer within 5 seconds
 */
export async function startNginx({
  root = 'dist',
  tls,
  workers = 'auto',
}: {
  root?: string;
  workers?: 'auto' | 1;
  tls?: { readonly cert: string; readonly key: string };
} = {}): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'edition-nginx-'));
  const [port, securePort] = await Promise.all([freePort(), freePort()]);
  const secure = `https://localhost:${securePort}/`;
  const site = `root ${resolve(root)}; include ${resolve('hosting/nginx.conf')};`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log stderr; worker_processes ${workers};
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off; sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server { listen 127.0.0.1:${port}; ${tls ? `return 301 ${secure}$request_uri;`.replace('/$', '$') : site} }
  ${tls ? `server { listen 127.0.0.1:${securePort} ssl; ssl_certificate ${tls.cert}; ssl_certificate_key ${tls.key}; ${site} }` : ''}
}
`,
  );
  const server: ChildProcess = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const stop = () => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}/`;
  await whenServing(address, server).catch((error) => {
    stop();
    throw error;
  });
  return { address, secure, stop };
}

/** A port of this machine that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(port));
      });
  });
}

/**
 * Waits until a server that was just started answers.
 *
 * @throws Error with what it wrote, when it ends before or takes more than 5 seconds
 */
export async function whenServing(address: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (data) => {
    said += data;
  });
  for (let attempt = 0; attempt < 50 && server.exitCode === null; attempt += 1) {
    const answers = await fetch(address, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${server.spawnfile} does not answer at ${address}: ${said}`);
}
