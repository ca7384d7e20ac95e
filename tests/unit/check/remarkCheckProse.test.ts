import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { afterAll, expect, it } from 'vitest';
import { remarkCheckProse } from '../../../src/lib/validate/remarkValidateProse.ts';
import { smallEdition } from './smallEdition.ts';

mkdirSync('node_modules/.tmp', { recursive: true });
const root = mkdtempSync('node_modules/.tmp/prose-');
afterAll(() => rmSync(root, { recursive: true }));

function compile(text: string, folder = root) {
  const path = join(process.cwd(), root, '0.mdx');
  writeFileSync(path, text);
  remarkCheckProse({ edition: smallEdition, folder: relative('', folder) })({}, new VFile({ path }));
}

const good = '---\nsection: "0"\n---\n\n<Para of="0-1">\n\nWords.\n\n</Para>\n';

it('remarkCheckProse() lets good prose pass', () => expect(() => compile(good)).not.toThrow());

it('remarkCheckProse() throws every problem with its place', () =>
  expect(() => compile(good.replace('Words.', 'Six\n{seven}'))).toThrow(
    /0\.mdx:7:1 – “Six”.*\n.*0\.mdx:8:1 – an expression/,
  ));

it('remarkCheckProse() leaves files outside its folder alone', () =>
  expect(() => compile('Six', 'src/content')).not.toThrow());
