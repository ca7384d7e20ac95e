import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSite } from './openSite.ts';

test('a figure is saved as a PNG at twice its size', async () => {
  const site = await openSite('host');
  const page = await site.open('figures/compute.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'PNG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('compute.png');
  const png = readFileSync(await download.path());
  const [, width] =
    /<svg[^>]* width="(\d+)"/.exec(readFileSync('dist/data/figures/compute.svg', 'utf8')) ?? [];
  expect(png.readUInt32BE(16)).toBe(2 * Number(width));
  expect(page.messages).toEqual([]);
  await site.close();
});

test('from disk, where browsers forbid it, it says so', async () => {
  const site = await openSite('disk');
  const page = await site.open('figures/compute.html');
  await page.getByRole('button', { name: 'PNG' }).click();
  await expect.poll(() => page.locator('.said').textContent()).toContain('saved as SVG');
  await site.close();
});
