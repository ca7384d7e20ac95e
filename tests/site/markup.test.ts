import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type ConfigData, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { files, pages } from './pages.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Published ids hold a full stop, the number of a section or a version. HTML allows it, and they never change.
    'valid-id': ['error', { relaxed: true }],
    // The frame that lets a wide table scroll is a region with a name, but no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // The forms here act at each input and send nothing: a submit button would have nothing to do.
    'wcag/h32': 'off',
    // A limit that search engines are said to have. The title of a claim says which claim, first, and then whose.
    'long-title': 'off',
  },
};

test('html-validate objects to nothing on any page', async () => {
  const validator = new HtmlValidate(config);
  const found: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    for (const { messages } of results)
      found.push(
        ...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
      );
  }
  expect(found).toEqual([]);
});

test('html-validate finds what it must', async () => {
  const bad =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a" id="b"><div></p></body></html>';
  const { results } = await new HtmlValidate(config).validateString(bad);
  expect(results[0]?.messages.map(({ ruleId }) => ruleId)).toContain('no-dup-attr');
});

// Its npm package runs a script at installation that fetches a Java of its own, so it is no dependency: VNU_JAR names
// the jar of https://github.com/validator/validator where it should be asked too.
const jar = process.env.VNU_JAR;
const java = jar !== undefined && spawnSync('java', ['-version']).status === 0;
if (!java) console.log('Skipped: the Nu HTML checker. It needs Java 17 or newer, and its jar in VNU_JAR.');

/** What the Nu checker says of files, errors and warnings: `file:line: message`. */
function nu(paths: readonly string[], input?: string): string[] {
  const { stderr, error } = spawnSync(
    'java',
    // A deeper stack: long pages nest deeply. Nothing is fetched: the checker knows its schemas.
    ['-Xss4m', '-jar', jar ?? '', '--format', 'json', '--also-check-svg', ...paths],
    { encoding: 'utf8', maxBuffer: 2 ** 28, ...(input === undefined ? {} : { input }) },
  );
  if (error) throw error;
  const { messages } = JSON.parse(stderr) as {
    messages: { url?: string; lastLine?: number; message: string; extract?: string }[];
  };
  // A checker that reads from disk has no origin, so to it nothing is `'self'`; browsers are asked in tests of their own.
  const real = messages.filter(
    ({ message }) => !/violates Content Security Policy \(meta tag\)/.test(message),
  );
  return real.map(
    ({ url, lastLine, message, extract }) =>
      `${url?.replace(/^.*\/dist\//, '') ?? 'input'}:${lastLine}: ${message} ${extract ?? ''}`,
  );
}

test.skipIf(!java)('the Nu HTML checker objects to nothing in any page or SVG', { timeout: 300_000 }, () => {
  const svgs = files.filter((path) => path.endsWith('.svg') && !path.startsWith('v/'));
  expect(svgs).toContain('favicon.svg');
  expect(nu([...pages.map(({ path }) => path), ...svgs].map((path) => join('dist', path)))).toEqual([]);
});

test.skipIf(!java)('the Nu HTML checker finds what it must', () => {
  const bad = '<!doctype html><html lang="en"><title>x</title><p><span><div></div></span>';
  expect(nu(['-'], bad).join()).toContain('Stray end tag');
});
