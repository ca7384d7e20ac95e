import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type BuildInputs,
  buildVariables,
  hashInputs,
  rememberSite,
  standingSite,
} from '../../integrations/standingSite.ts';
import { buildCache } from '../../src/lib/buildCache.ts';
import { importsOf, withoutComments } from './imports.ts';

/** One file of each kind that a build reads, and some that it does not. */
const read = [
  'project/src/records.ts',
  'project/src/data/claims.ts',
  'project/src/content/sections/1.mdx',
  'project/public/robots.txt',
  'project/releases/1.0.0/site.tar.zst',
  'project/urls.lock',
  'project/astro.config.mjs',
  'project/node_modules/.package-lock.json',
  'elsewhere/data/index.ts',
];
const unread = [
  'project/node_modules/astro/index.js',
  'project/dist/index.html',
  'project/tests/a.test.ts',
  'elsewhere/dist/index.html',
];

let root: string;
const at = (path: string) => join(root, path);
const write = (path: string, text: string) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'edition-inputs-'));
  for (const path of [...read, ...unread]) write(path, `the first ${path}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

describe('hashInputs(inputs)', () => {
  const hash = (other: Partial<BuildInputs> = {}) =>
    hashInputs({ project: at('project'), env: {}, ...other });

  test.each(read)('is another where %s has changed, or is gone', (path) => {
    const edition = at('elsewhere');
    const before = hash({ edition });
    expect(hash({ edition })).toBe(before);
    write(path, 'the second');
    const changed = hash({ edition });
    rmSync(at(path));
    expect(new Set([before, changed, hash({ edition })]).size).toBe(3);
  });

  test.each(['project/src/new.ts', 'project/public/img/a b.svg', 'project/.env', 'project/own/new.txt'])(
    'is another where %s has come',
    (path) => {
      const before = hash();
      write(path, '');
      expect(hash()).not.toBe(before);
    },
  );

  test.each([
    'project/dist/index.html',
    'project/dist/new.html',
    'project/.build/lock',
    'project/tests/a.test.ts',
  ])('is the same whatever %s holds', (path) => {
    const before = hash();
    write(path, 'the second');
    expect(hash()).toBe(before);
  });

  test('is the same whatever the site of an edition within the project holds', () => {
    write('project/editions/own/data/index.ts', '');
    const edition = at('project/editions/own');
    const before = hash({ edition });
    write('project/editions/own/dist/index.html', '');
    expect(hash({ edition })).toBe(before);
    write('project/editions/own/data/index.ts', 'the second');
    expect(hash({ edition })).not.toBe(before);
  });

  test('reads what a link leads to', () => {
    symlinkSync(at('elsewhere/data'), at('project/public/linked'));
    const before = hash();
    write('elsewhere/data/index.ts', 'the second');
    expect(hash()).not.toBe(before);
  });

  test('is another where a file has moved with what it holds', () => {
    const before = hash();
    cpSync(at('project/public/robots.txt'), at('project/public/other.txt'));
    rmSync(at('project/public/robots.txt'));
    expect(hash()).not.toBe(before);
  });

  test.each([...buildVariables, 'PUBLIC_A', 'VITE_A', 'ASTRO_A'])('is another where %s is set', (name) => {
    expect(new Set([hash(), hash({ env: { [name]: 'a' } }), hash({ env: { [name]: 'b' } })]).size).toBe(3);
  });

  test('is the same whatever other variables say', () => {
    expect(hash({ env: { HOME: '/root', TZ: 'UTC' } })).toBe(hash());
  });

  test('is unknown where npm has not said what it installed, or a package is a link', () => {
    write('project/node_modules/.package-lock.json', '{"packages": {"a": {"link": true}}}');
    expect(hash()).toBeUndefined();
    rmSync(at('project/node_modules/.package-lock.json'));
    expect(hash()).toBeUndefined();
  });
});

describe('standingSite(inputs, place)', () => {
  const place = () => at('project/dist');
  const stands = (inputs = 'a') => standingSite(inputs, place(), buildCache(at('cache')));
  const remember = () => rememberSite('a', place(), 'a warning\n', buildCache(at('cache')));

  test('is the site that a build of the same inputs made, with what that had to say', () => {
    write('project/dist/claims/a.html', '');
    expect(stands()).toBeUndefined();
    remember();
    expect(stands()).toEqual({ files: 2, said: 'a warning\n' });
    expect(stands('b')).toBeUndefined();
  });

  test.each([
    ['was changed by hand', () => write('project/dist/index.html', 'changed')],
    ['lost a file', () => rmSync(at('project/dist/index.html'))],
    ['got a file', () => write('project/dist/new.html', '')],
    ['is gone', () => rmSync(place(), { recursive: true })],
  ])('is none where it %s', (_, spoil) => {
    remember();
    spoil();
    expect(stands()).toBeUndefined();
  });

  test('is none where BUILD_CACHE is off', () => {
    remember();
    vi.stubEnv('BUILD_CACHE', 'off');
    expect(stands()).toBeUndefined();
  });
});

test('what a build runs reads no other variable, and nothing from a folder that does not count', () => {
  const seen = new Map<string, string>();
  const visit = (file: string) => {
    if (seen.has(file) || !/\.(ts|mjs|astro)$/.test(file) || !existsSync(file)) return;
    const code = withoutComments(readFileSync(file, 'utf8'));
    seen.set(file, code);
    for (const target of importsOf(file, code)) visit(target);
  };
  const pages = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith('src/client/'));
  for (const file of ['scripts/build.ts', 'astro.config.mjs', 'integrations/validateContent.ts', ...pages])
    visit(file);
  /** What prints the PDF, which is always built. */
  const printing = /^integrations\/(launchBrowser|printPdf)\.ts$/;
  const others = [...seen]
    .filter(([file]) => !printing.test(file))
    .flatMap(([file, code]) =>
      [...code.matchAll(/\b(?:process|import\.meta)\.env(?:\.(\w+)|(?!\s*[,})]))/g)].map(
        ([, name = 'any']) => `${file}: ${name}`,
      ),
    )
    .filter(
      (found) =>
        !new RegExp(`: (${[...buildVariables, 'BUILD_CACHE', 'ASTRO_\\w+', 'SITE'].join('|')})$`).test(found),
    );
  expect(others).toEqual([]);
  expect([...seen.keys()].filter((file) => /^(tests|bench|docs|examples)\//.test(file))).toEqual([]);
  expect(seen.size).toBeGreaterThan(300);
});
