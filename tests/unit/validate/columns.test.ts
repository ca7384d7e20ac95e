import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { columnsFile, keepColumns } from '../../../integrations/keepColumns.ts';
import type { Column } from '../../../src/lib/downloads/dataTable.ts';
import * as released from '../../../src/lib/validate/validateColumns.ts';

const folder = mkdtempSync(join(tmpdir(), 'columns-'));
afterAll(() => rmSync(folder, { recursive: true }));
const table = (path: string, ...names: string[]) => ({
  path,
  columns: names.map((name): Column => ({ name, title: name, description: name, type: 'string' })),
});
/** As `keepColumns` asks for modules. */
const load = (tables: readonly ReturnType<typeof table>[]) => async (path: string) =>
  path.endsWith('validateColumns.ts') ? released : { tables };
const release = (version: string, ...tables: readonly ReturnType<typeof table>[]) => {
  mkdirSync(join(folder, version), { recursive: true });
  const file = join(folder, version, columnsFile);
  writeFileSync(file, `${JSON.stringify(released.columnsOf(tables), null, 2)}\n`);
  return file;
};

test('before the first release columns may change', async () => {
  expect(await keepColumns(load([]), folder)).toEqual([]);
});

test('each column that the newest release had and that is gone is named at its line; new columns and tables are welcome', async () => {
  release('1.9.0', table('a.csv', 'older'));
  const file = release(
    '1.10.0',
    table('a.csv', 'id', 'value'),
    table('figures/b.csv', 'id', 'Share: value', 'claims'),
  );
  const now = [table('a.csv', 'value', 'new', 'id'), table('figures/b.csv', 'claims'), table('c.csv', 'id')];
  const found = await keepColumns(load(now), folder);
  expect(found.map(({ line, what }) => [line, what])).toEqual([
    [7, 'data/figures/b.csv has had the column “id” since version 1.10.0 or before, and no longer has it'],
    [
      8,
      'data/figures/b.csv has had the column “Share: value” since version 1.10.0 or before, and no longer has it',
    ],
  ]);
  expect(found.every((one) => one.file === file && one.fix.length > 20)).toBe(true);
  expect(await keepColumns(load([now[0] as never]), folder)).toEqual([]);
});

test('a release without its columns is named', async () => {
  mkdirSync(join(folder, '2.0.0'));
  await expect(keepColumns(load([]), folder)).rejects.toThrow(`2.0.0/${columnsFile} – is not there`);
});
