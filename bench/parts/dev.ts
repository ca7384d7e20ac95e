import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { freePort } from '../../integrations/servers/startNginx.ts';
import { copyProject } from '../../tests/copyProject.ts';
import { type Measure, type Measured, median } from '../measure.ts';

/** What is changed while one writes, and where it is seen. */
const changes = [
  {
    what: 'a word of a section',
    path: 'sections/2.html',
    file: 'src/content/sections/2.mdx',
    // The first words of a paragraph, in which no component stands.
    from: /(?<=<Para [^>]*>\n?\s*)[A-Z][a-z]+(?= [a-z]+ )/,
    to: (mark: string) => mark,
    limit: 250,
  },
  {
    what: 'a value, on the page of its section',
    path: 'sections/5.html',
    file: 'src/data/claims/section5.ts',
    from: /(?<='catl-share': \{[^}]*?number: )[\d.]+/,
    to: (_mark: string, run: number) => `${37 + run}.25`,
    limit: 500,
  },
  {
    what: 'a value, on the page of its figure',
    path: 'figures/battery-share.html',
    file: 'src/data/claims/section5.ts',
    from: /(?<='catl-share': \{[^}]*?number: )[\d.]+/,
    to: (_mark: string, run: number) => `${37 + run}.25`,
    limit: 500,
  },
  {
    what: 'a figure, on its page',
    path: 'figures/rd-spending.html',
    file: 'src/content/figures/rd-spending.ts',
    from: /(?<=\btitle: `)[A-Z][a-z]+/,
    to: (mark: string) => mark,
    limit: 500,
  },
] as const;
const runs = 5;

/** What a person waits for while they write: from saving a file to seeing it in the browser. */
export const dev: Measure = async () => {
  const project = copyProject();
  const port = await freePort();
  const server = spawn(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
    {
      cwd: project.folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const browser = await launchBrowser();
  try {
    const address = `http://localhost:${port}/`;
    const page = await browser.newPage();
    await whenAnswering(address, server);
    const rows: Measured[] = [];
    for (const change of changes)
      rows.push(row(change, await timesOf(page, address, project.folder, change)));
    return rows;
  } finally {
    await browser.close();
    await stop(server);
    project.remove();
  }
};

type Change = (typeof changes)[number];

async function timesOf(page: Page, address: string, folder: string, change: Change): Promise<number[]> {
  const file = join(folder, change.file);
  const text = readFileSync(file, 'utf8');
  const times: number[] = [];
  await page.goto(address + change.path, { waitUntil: 'networkidle' });
  for (let run = 0; run < runs; run += 1) {
    // What was started by the change before is over.
    await wait(1500);
    const written = change.to(`Zebra${'abcdefgh'[run]}`, run);
    const changed = text.replace(change.from, written);
    if (changed === text) throw new Error(`dev: ${change.file} is not as expected, so nothing was changed`);
    const saved = performance.now();
    writeFileSync(file, changed);
    await page.waitForFunction((words) => document.body?.textContent.includes(words), written, {
      timeout: 30_000,
      polling: 'raf',
    });
    times.push(performance.now() - saved);
  }
  writeFileSync(file, text);
  await wait(1500);
  return times;
}

function row({ what, limit }: Change, times: readonly number[]): Measured {
  const middle = Math.round(median(times));
  return {
    what: `${what}: ms from save to seen, median of ${runs}`,
    figure: `${middle} (${times.map(Math.round).join(', ')})`,
    limit: `≤ ${limit}`,
    holds: middle <= limit,
  };
}

/** A dev server begins slowly, and its first page takes long. */
async function whenAnswering(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answers = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await wait(100);
  }
  throw new Error('dev: astro dev ended before it answered');
}

async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => server.once('close', resolve));
  server.kill('SIGTERM');
  await ended;
}
