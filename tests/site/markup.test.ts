import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hasJava, nuChecker } from './nuChecker.ts';
import { files, pages } from './pages.ts';
import { validateMarkup } from './validateMarkup.ts';

test('html-validate objects to nothing on any page', { timeout: 300_000 }, async () => {
  const found: string[] = [];
  for (const { path, html } of pages) found.push(...(await validateMarkup(path, html)));
  expect(found).toEqual([]);
});

test('html-validate finds what it must', async () => {
  const bad =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a" id="b"><div></p></body></html>';
  expect((await validateMarkup('bad.html', bad)).join()).toContain('no-dup-attr');
});

if (!hasJava)
  console.log('Skipped: the Nu HTML checker. It needs Java 11 or newer (Debian: default-jre-headless).');

test.skipIf(!hasJava)(
  'the Nu HTML checker objects to nothing in any page or drawing',
  { timeout: 600_000 },
  () => {
    const drawings = files.filter((path) => path.endsWith('.svg') && !path.startsWith('v/'));
    expect(drawings).toContain('favicon.svg');
    expect(drawings.filter((path) => path.startsWith('data/figures/')).length).toBeGreaterThan(10);
    expect(
      nuChecker([...pages.map(({ path }) => path), ...drawings].map((path) => join('dist', path))),
    ).toEqual([]);
  },
);

test.skipIf(!hasJava)('the Nu HTML checker finds what it must', { timeout: 120_000 }, () => {
  const bad = (policy: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"><p><span><div></div></span>`;
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const found = nuChecker(['-'], bad(policy)).join('\n');
  expect(found).toContain('Stray end tag');
  expect(found).not.toContain('directive-name');
  expect(nuChecker(['-'], bad(`${policy}; scrip-src 'self'`)).join('\n')).toContain('scrip-src');
});
