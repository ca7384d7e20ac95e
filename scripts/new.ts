/**
 * Begins an edition of another paper: `npm run new -- --title "…" --into ../paper`, with `--doi 10.…` or `--from metadata.json`
 * (CSL-JSON) in the place of the title. `--here` puts it in the place of the paper that stands in this project, after asking.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { askDoi } from '../integrations/askDoi.ts';
import { setAside } from '../integrations/setAside.ts';
import { paperOfCsl, type ReadPaper } from '../src/lib/newEdition/paperOfCsl.ts';
import { placeholders } from '../src/lib/newEdition/placeholders.ts';
import { filesToWrite, smallestEdition } from '../src/lib/newEdition/smallestEdition.ts';
import { doi as doiSchema } from '../src/lib/schema/text.ts';

const usage = `npm run new -- (--title "…" | --doi 10.… | --from metadata.json) (--into ../folder | --here)`;
const options = readOptions();
const { paper, left } = await readPaper();
const today = new Date().toISOString().slice(0, 10);
const files = smallestEdition(paper, today);
if (options.into) writeElsewhere(options.into);
else await writeHere();

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        title: { type: 'string' },
        doi: { type: 'string' },
        from: { type: 'string' },
        into: { type: 'string' },
        here: { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    });
    const { title, doi, from, into, here } = values;
    const problems: string[] = [];
    const given = [title, doi, from].filter((one) => one !== undefined).length;
    if (given !== 1)
      problems.push(`${given || 'none'} of --title, --doi and --from is given – give one of them`);
    if (title?.trim() === '') problems.push('--title is empty – write the title of the paper');
    const badDoi = doi === undefined ? undefined : doiSchema.safeParse(doi).error?.issues[0];
    if (badDoi) problems.push(`--doi ${doi} – ${badDoi.message} – write it so`);
    if (from !== undefined && !existsSync(from))
      problems.push(`--from ${from} – there is no such file – give a file of CSL-JSON`);
    if ((into !== undefined) === here)
      problems.push(
        'where it goes is not said – give --into with a new folder, or --here for the place of this paper',
      );
    if (into !== undefined && existsSync(into) && readdirSync(into).length)
      problems.push(`--into ${into} – the folder is not empty – give a new one`);
    if (problems.length) stop([...problems, `usage: ${usage}`]);
    return values;
  } catch (error) {
    return stop([`${(error as Error).message.split('.')[0]} – leave it out`, `usage: ${usage}`]);
  }
}

async function readPaper(): Promise<{ paper: NonNullable<ReadPaper['paper']>; left: readonly string[] }> {
  const { title, doi, from } = options;
  if (title !== undefined)
    return {
      paper: {
        title: title.trim(),
        authors: [{ family: placeholders.family, given: placeholders.given }],
        inShort: placeholders.inShort,
        language: 'en',
      },
      left: [],
    };
  const file = from ?? `https://doi.org/${doi}`;
  const text =
    from === undefined
      ? await askDoi(doi ?? '').catch((error: Error) => stop([error.message]))
      : readFileSync(from, 'utf8');
  const { paper, problems, left } = paperOfCsl(text, file);
  return paper ? { paper, left } : stop(problems);
}

function writeElsewhere(into: string): void {
  const engine = relative(resolve(into), resolve('.')).replaceAll('\\', '/');
  write(into, {
    ...files,
    'tsconfig.json': `${JSON.stringify({ extends: `${engine}/tsconfig.json`, compilerOptions: { noEmit: true, types: ['node'], typeRoots: [`${engine}/node_modules/@types`], paths: { '#engine/*': [`${engine}/src/*`], '#edition/*': ['./*'] } }, include: ['data', 'content'] }, null, 2)}\n`,
    '.gitignore': 'dist\n.build\n',
  });
  tell(into, `EDITION=${/[\s'"]/.test(into) ? `'${into}'` : into} `, []);
}

async function writeHere(): Promise<void> {
  if (!options.yes) {
    if (!process.stdin.isTTY)
      stop([
        '--here takes the paper that stands here out of the project – add --yes, or run it where it can ask',
      ]);
    const prompt = createInterface({ input: process.stdin, output: process.stdout });
    const answer = await prompt.question(
      'This takes the paper that stands here out of the project: records, prose, lock, releases and its tests. Write yes to go on: ',
    );
    prompt.close();
    if (answer.trim() !== 'yes') stop(['Nothing was changed.']);
  }
  const back = setAside('.');
  const here = ([path, text]: [string, string]) => [
    /^(data|content)\//.test(path) ? `src/${path}` : path,
    text,
  ];
  write('.', {
    ...Object.fromEntries(Object.entries(files).map(here)),
    // The scripts of pages ask for it.
    'src/content/whatIfs.ts': `import type { WhatIf } from '#engine/lib/whatIf/whatIf.ts';\n\n/** What-ifs in the order of their page: none yet. */\nexport const whatIfs: readonly WhatIf[] = [];\n`,
    'README.md': `# ${paper.title}\n\nA living edition. \`npm ci\`, then \`npm run dev\`; docs/another-paper.md says how to go on.\n`,
  });
  const described = JSON.parse(readFileSync('package.json', 'utf8'));
  Object.assign(described, {
    name: slug(paper.title),
    version: '1.0.0',
    description: `A living edition of “${paper.title}”.`,
  });
  writeFileSync('package.json', `${JSON.stringify(described, null, 2)}\n`);
  spawnSync(process.execPath, [
    'node_modules/@biomejs/biome/bin/biome',
    'check',
    '--write',
    'src/data',
    'src/content',
    'package.json',
  ]);
  // It lists units and vocabularies that an edition has of its own.
  spawnSync(process.execPath, ['scripts/docs.ts'], { stdio: 'inherit' });
  tell('src', '', [back]);
}

function write(folder: string, all: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function tell(folder: string, prefix: string, more: readonly string[]): void {
  const widest = Math.max(...Object.keys(filesToWrite).map((path) => join(folder, path).length));
  const lines = Object.entries(filesToWrite).map(
    ([path, what]) => `  ${join(folder, path).padEnd(widest)}  ${what}`,
  );
  console.log(
    [
      `The edition is in ${folder}. Write these, in this order:`,
      ...lines,
      ...(left.length ? [`Not taken over from its description: ${left.join(', ')}.`] : []),
      ...more,
      'Then:',
      `  ${prefix}npm run dev     shows it while you write, and says at each save what is wrong`,
      `  ${prefix}npm run build   writes the site into dist`,
      'docs/another-paper.md says how to go on.',
    ].join('\n'),
  );
}

function slug(title: string): string {
  const words =
    title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 6).join('-') || 'living-edition';
}

function stop(lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}
