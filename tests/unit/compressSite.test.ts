import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressSite } from '../../integrations/compressSite.ts';

test('packing a site again keeps what is packed, and takes away what lost its file', () => {
  const root = mkdtempSync(join(tmpdir(), 'edition-packed-'));
  try {
    writeFileSync(join(root, 'a.html'), 'the same words '.repeat(99));
    writeFileSync(join(root, 'gone.html.gz'), '');
    const first = compressSite(root);
    expect(readdirSync(root).sort()).toEqual(['a.html', 'a.html.gz']);
    expect(compressSite(root)).toEqual(first);
    expect(readdirSync(root).sort()).toEqual(['a.html', 'a.html.gz']);
  } finally {
    rmSync(root, { recursive: true });
  }
});
