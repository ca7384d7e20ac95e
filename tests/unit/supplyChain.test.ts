import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
  readonly license?: string;
}
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const locked = Object.entries<Locked>(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

test('every direct dependency has one exact version, and the lockfile holds that one', () => {
  const direct: Record<string, string> = { ...manifest.dependencies, ...manifest.devDependencies };
  const wrong = Object.entries(direct).filter(
    ([name, version]) =>
      !/^\d+\.\d+\.\d+$/.test(version) || lock.packages[`node_modules/${name}`]?.version !== version,
  );
  expect(Object.keys(direct).length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test('the lockfile was made from this package.json', () => {
  const { dependencies, devDependencies } = lock.packages[''];
  expect(dependencies).toEqual(manifest.dependencies);
  expect(devDependencies).toEqual(manifest.devDependencies);
});

test('every locked package has a checksum of its content and names no host', () => {
  expect(locked.length).toBeGreaterThan(100);
  expect(
    locked.filter(([, { integrity = '' }]) => !/^sha512-/.test(integrity)).map(([path]) => path),
  ).toEqual([]);
  expect(locked.filter(([, { resolved, link }]) => resolved || link).map(([path]) => path)).toEqual([]);
});

test('install scripts run for packages that are allowed by name, and no other name is allowed', () => {
  const running = new Set(locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path)));
  const allowed = Object.entries(manifest.allowScripts)
    .filter(([, value]) => value === true)
    .map(([name]) => name);
  expect(Object.keys(manifest.allowScripts).filter((name) => /[*@^~]/.test(name.replace(/^@/, '')))).toEqual(
    [],
  );
  const there = new Set(locked.map(([path]) => nameOf(path)));
  expect(allowed.filter((name) => !there.has(name))).toEqual([]);
  expect([...running].filter((name) => !(name in manifest.allowScripts))).toEqual([]);
});
