import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from '../../src/records.ts';
import { hasJava, nuChecker } from './nuChecker.ts';
import { files, pages } from './pages.ts';

if (!hasJava)
  console.log('Skipped: the Nu HTML checker. It needs Java 11 or newer (Debian: default-jre-headless).');

// One run for all: to start the checker takes longer than most of what it does.
describe.skipIf(!hasJava)('the Nu HTML checker', () => {
  const drawings = files.filter((path) => path.endsWith('.svg') && !path.startsWith('v/'));
  const folder = mkdtempSync(join(tmpdir(), 'edition-markup-'));
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const bad = { 'bad.html': policy, 'badPolicy.html': `${policy}; scrip-src 'self'` };
  let found: readonly string[] = [];
  const foundIn = (name: string) => found.filter((line) => line.includes(`/${name}:`)).join('\n');
  beforeAll(() => {
    for (const [name, stated] of Object.entries(bad))
      writeFileSync(
        join(folder, name),
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
<meta http-equiv="Content-Security-Policy" content="${stated}"><p><span><div></div></span>`,
      );
    found = nuChecker([
      ...Object.keys(bad).map((name) => join(folder, name)),
      ...[...pages.map(({ path }) => path), ...drawings].map((path) => join('dist', path)),
    ]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('objects to nothing in any page or drawing', () => {
    expect(drawings).toContain('favicon.svg');
    expect(drawings).toEqual(
      expect.arrayContaining(Object.keys(figures).map((id) => `data/figures/${id}.svg`)),
    );
    expect(found.filter((line) => !/\/bad(Policy)?\.html:/.test(line))).toEqual([]);
  });

  test('finds what it must', () => {
    expect(foundIn('bad.html')).toContain('Stray end tag');
    expect(foundIn('bad.html')).not.toContain('directive-name');
    expect(foundIn('badPolicy.html')).toContain('scrip-src');
  });
});
