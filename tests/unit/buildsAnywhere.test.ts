import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whyNotInFolder } from '../../integrations/edition.ts';
import { explainError } from '../../integrations/explainError.ts';
import { whyNotNode, whyNotWritten } from '../../integrations/needsNode.mjs';
import { missingFiles } from '../../src/lib/urls/missingFiles.ts';

const { scripts, dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

describe('an installation for production', () => {
  /** What prints the PDF needs a browser, which is a dev dependency. */
  const withBrowser = [
    'integrations/completeTags.ts',
    'integrations/launchBrowser.ts',
    'integrations/printPdf.ts',
  ];
  const files = ['src', 'integrations']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !withBrowser.includes(file));

  test('has every package that a build imports or reads', () => {
    const imported = [...files, 'scripts/build.ts', 'scripts/serve.ts', 'astro.config.mjs'].flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /^(?!import type).*?(?:\b(?:from|import) '(?=[^.#'])|'node_modules\/)([^']*)'/gm,
        ),
      ].map(([, name = '']) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? ''),
    );
    const lacking = new Set(
      imported.filter((name) => !/^(node|astro):/.test(name) && !(name in dependencies)),
    );
    // What only types come from is gone before anything runs.
    expect([...lacking].filter((name) => name in devDependencies)).toEqual([]);
    expect(new Set(imported).size).toBeGreaterThan(15);
  });

  test('brings the Node that runs TypeScript', () => {
    expect(dependencies.node).toMatch(/^2[4-9]\./);
  });
});

describe('an older Node', () => {
  test.each([
    ['20.20.2', false, /^This is Node 20\.20\.2, .* 22\.18 or newer – install Node 24, .*--ignore-scripts$/],
    ['20.20.2', true, / – start it by npm/],
    ['22.17.1', false, /22\.17\.1/],
  ])('%s is told what it needs', (version, packaged, message) => {
    expect(whyNotNode(version, packaged)).toMatch(message);
  });

  test.each(['22.18.0', '24.0.0', '26.1.0'])('%s is taken', (version) => {
    expect(whyNotNode(version, false)).toBeUndefined();
  });

  test('is asked first by every command', () => {
    const unasked = Object.entries<string>(scripts).filter(
      ([, command]) => !/^(node (--import \.\/)?integrations\/needsNode\.mjs |npm (test|run) )/.test(command),
    );
    expect(unasked).toEqual([]);
  });
});

describe('the folder of the project', () => {
  test.each(['/home/a/R&D 50%', '/home/a#1/b', '/srv/what?'])(
    '%s is refused by the sign that Vite loses',
    (folder) => {
      expect(whyNotInFolder(folder)).toContain(`“${folder}”`);
    },
  );

  test.each(['/home/a b/R&D', '/家/项目', '/srv/[x]', 'C:\\edition', '/a/(1)/ü'])('%s is taken', (folder) => {
    expect(whyNotInFolder(folder)).toBeUndefined();
  });
});

test.skipIf(!existsSync('.git'))(
  'a clone has the same bytes, whatever git is told about line ends there',
  () => {
    const { stdout } = spawnSync('git', ['ls-files', '--eol'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const files = stdout.trim().split('\n');
    expect(files.length).toBeGreaterThan(500);
    // In the repository with LF or as they are, and told to stay so.
    expect(
      files.filter((line) => !/^i\/(lf|none|-text) +w\/\S* +attr\/(text=auto eol=lf|-text) *\t/.test(line)),
    ).toEqual([]);
  },
);

describe('what the machine refuses is said in a sentence', () => {
  const failed = (code: string, message: string) => Object.assign(new Error(`${code}: ${message}`), { code });

  test.each([
    ['EROFS', /can only be read – copy the project/],
    ['EACCES', /may not write there – /],
    ['ENOSPC', /disk is full – make room/],
    ['EBUSY', /volume of a container – close the program/],
    ['EXDEV', /on one disk, .* – take away/],
    ['ENAMETOOLONG', /too long .* – move the project/],
  ])('%s', (code, message) => {
    const error = failed(code, "no way, mkdir '.build'");
    for (const thrown of [error, new Error('wrapped', { cause: error })]) {
      expect(explainError(thrown)).toMatch(message);
      expect(explainError(thrown)).not.toContain('\n');
      expect(explainError(thrown)).toContain("mkdir '.build'");
    }
  });

  test.each([
    ['EROFS', /^The folder \/.*\/b can only be read – copy the project/],
    ['EACCES', /^The folder \/.*\/b cannot be written by this user – give it/],
    ['ENOENT', undefined],
  ])('%s, before a command begins', (code, message) => {
    const said = whyNotWritten(['a', 'b'], (folder) => {
      if (folder === 'b') throw failed(code, 'no way');
    });
    if (message) expect(said).toMatch(message);
    else expect(said).toBeUndefined();
  });

  test('a package that is not installed', () => {
    const error = failed(
      'ERR_MODULE_NOT_FOUND',
      "Cannot find package 'playwright-core' imported from /a/b.ts",
    );
    expect(explainError(error)).toMatch(/^The package playwright-core is not installed – .*--include=dev$/);
  });

  test('a file of a package that is not installed', () => {
    const error = failed(
      'MODULE_NOT_FOUND',
      "Cannot find module '@a/fonts/package.json'\nRequire stack:\n- /b.mjs",
    );
    expect(explainError(error)).toMatch(/^The package @a\/fonts is not installed – npm ci/);
    expect(explainError(failed('ERR_MODULE_NOT_FOUND', "Cannot find module '/a/b.ts'"))).toContain('/a/b.ts');
  });

  test('any other error keeps the place where it was thrown', () => {
    expect(explainError(new TypeError('x is no function'))).toMatch(/x is no function\n\s+at /);
  });
});

describe('missingFiles', () => {
  const page = (path: string, text: string) => ({ path, text });
  const css = { path: '_astro/a.css', text: "@font-face { src: url('../fonts/a.woff2#x') }" };
  const font = { path: 'fonts/a.woff2' };

  test('finds a stylesheet, a script, a picture, a page that is linked, and a font, each with what names it', () => {
    const html =
      '<link rel="stylesheet" href="../_astro/b.css"><script src="../x.js"></script><img src="p.png?1"><a href="none.html#a">';
    expect(missingFiles([page('s/1.html', html), page('s/2.html', html), css])).toEqual([
      ...['_astro/b.css', 'x.js', 's/p.png', 's/none.html'].map((path) => ({
        path,
        namedBy: ['s/1.html', 's/2.html'],
      })),
      { path: 'fonts/a.woff2', namedBy: ['_astro/a.css'] },
    ]);
  });

  test('asks for no other host, no mail, no fragment, no older version, and knows where the site stands', () => {
    const html =
      '<a href="https://a.org/x"><a href="mailto:a@b"><a href="#x"><a href="//b.org"><a href="../"><link href="/e/_astro/a.css">';
    const files = [page('404.html', html), page('v/1.0.0/index.html', '<a href="gone.html">'), css, font];
    expect(missingFiles([...files, { path: 'index.html' }], '/e/')).toEqual([]);
    expect(missingFiles(files, '/').map(({ path }) => path)).toEqual(['e/_astro/a.css']);
  });

  test('while a version is released, knows what its copy will hold', () => {
    const files = [page('a.html', '<a href="v/2.0.0/a.html"><a href="v/2.0.0/b.html">')];
    expect(missingFiles(files, '/', '2.0.0').map(({ path }) => path)).toEqual(['v/2.0.0/b.html']);
    expect(missingFiles(files).length).toBe(2);
  });
});
