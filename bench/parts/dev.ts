import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { freePort } from '../../integrations/servers/startNginx.ts';
import { edition } from '../../src/edition.ts';
import { mainSectionOf } from '../../src/lib/edition/outline.ts';
import { ownPages } from '../../tests/browser/ownPages.ts';
import { copyProject } from '../../tests/copyProject.ts';
import { type Measure, type Measured, median } from '../measure.ts';

interface Change {
  readonly what: string;
  readonly path: string;
  readonly file: string;
  readonly from: RegExp;
  readonly to: (mark: string, run: number) => string;
  /** Milliseconds. */
  readonly limit: number;
}

/** What is changed while one writes, and where it is seen: in records of the edition that stands here. */
function changesOf(): readonly Change[] {
  const { section, claim: claimPage } = ownPages;
  const claim = edition.claims.get(basename(claimPage, '.html'));
  const number = Math.floor('number' in claim.value ? claim.value.number : 1);
  const value = {
    file: fileWith('src/data/claims{,/*}.ts', new RegExp(`'?${claim.id}'?: \\{`)),
    from: new RegExp(`(?<='?${claim.id}'?: \\{[^}]*?number: )[\\d.]+`),
    to: (_mark: string, run: number) => `${number + run}.25`,
    limit: 500,
  };
  const title = /(?<=\btitle: [`'])[A-Z][a-z]+/;
  const figure = fileWith('src/content/figures/*.ts', title);
  return [
    {
      what: 'a word of a section',
      path: section,
      file: `src/content/${section.replace('.html', '.mdx')}`,
      // The first words of a paragraph, in which no component stands.
      from: /(?<=<Para [^>]*>\n?\s*)[A-Z][a-z]+(?= [a-z]+ )/,
      to: (mark) => mark,
      limit: 250,
    },
    {
      what: 'a value, on the page of its section',
      path: `sections/${mainSectionOf(claim.section ?? '1')}.html`,
      ...value,
    },
    ...claim.figures.slice(0, 1).map(({ id }) => ({
      what: 'a value, on the page of its figure',
      path: `figures/${id}.html`,
      ...value,
    })),
    {
      what: 'a figure, on its page',
      path: `figures/${basename(figure, '.ts')}.html`,
      file: figure,
      from: title,
      to: (mark) => mark,
      limit: 500,
    },
  ];
}

function fileWith(pattern: string, words: RegExp): string {
  const file = globSync(pattern)
    .sort()
    .find((one) => words.test(readFileSync(one, 'utf8')));
  if (!file) throw new Error(`dev: no file ${pattern} has ${words}, so nothing could be changed`);
  return file;
}

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
    for (const change of changesOf())
      rows.push(row(change, await timesOf(page, address, project.folder, change)));
    return rows;
  } finally {
    await browser.close();
    await stop(server);
    project.remove();
  }
};

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
