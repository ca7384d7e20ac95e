import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../integrations/servers/startNginx.ts';
import { copyProject } from './copyProject.ts';

/** `npm run dev` in a copy of the project, whose files may be changed. */
export interface DevServer {
  /** Ends with a slash. */
  readonly address: string;
  readonly folder: string;
  /** What a browser gets of a page. */
  readonly page: (path: string) => Promise<{ status: number; html: string }>;
  /** Changes a file; fails where there is nothing to change. */
  readonly edit: (file: string, from: string | RegExp, to: string) => void;
  /** The text of the last overlay that open pages were told to show, since the last change. */
  readonly overlay: () => string;
  /** What stands in the terminal since the last change. */
  readonly terminal: () => string;
  readonly stop: () => Promise<void>;
}

/** Starts a dev server and waits until it answers. */
export async function startDevServer(): Promise<DevServer> {
  const { folder, remove } = copyProject();
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      cwd: folder,
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NO_COLOR: '1',
        NODE_ENV: 'development',
        VITEST: '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [terminal, overlay] = ['', ''];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (terminal += text));
  const fetchText = async (path: string, accept = 'text/html') => {
    const response = await fetch(address + path, { headers: { accept } });
    return { status: response.status, html: await response.text() };
  };
  const stop = async () => {
    await end(server);
    rmSync(join(folder, '.astro'), { recursive: true, force: true });
    remove();
  };
  try {
    while (!(await fetch(address).catch(() => undefined))) {
      if (server.exitCode !== null) throw new Error(`astro dev ended: ${terminal}`);
      await wait(50);
    }
    const client = await fetchText('@vite/client', '*/*');
    const token = /wsToken = "([^"]+)"/.exec(client.html)?.[1];
    const socket = new WebSocket(`ws://localhost:${port}/?token=${token}`, 'vite-hmr');
    socket.addEventListener('message', ({ data }) => {
      const payload = JSON.parse(data);
      if (payload.type === 'error') overlay = payload.err.message;
    });
    await new Promise((resolve) => socket.addEventListener('open', resolve));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address,
    folder,
    page: (path) => fetchText(path),
    edit: (file, from, to) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`${file} holds no ${from}`);
      [terminal, overlay] = ['', ''];
      writeFileSync(join(folder, file), changed);
    },
    overlay: () => overlay,
    terminal: () => terminal,
    stop,
  };
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
}
