import { expect, test } from 'vitest';
import { builtAddress } from '../../../integrations/builtAddress.ts';
import { meta } from '../../../src/records.ts';
import { openSite } from '../../browser/openSite.ts';

test('the report of an error takes the reader’s words and the address, offers to copy, and sends and submits nothing', async () => {
  const site = await openSite('disk');
  const page = await site.open('claims/catl-share.html');
  const report = page.locator('#report');
  await report.locator('summary').click();
  await report.getByLabel('What is wrong').fill('It is of 2023.');
  const lines = (await report.locator('.report-text').textContent()) ?? '';
  expect(lines.split('\n')).toEqual([
    'It is of 2023.',
    '',
    'Number: 37.9\u202f%',
    'Claim: catl-share',
    `Version: ${meta.edition.version}`,
    `Page: ${builtAddress('dist')?.href ?? site.address}claims/catl-share.html`,
  ]);
  expect(await report.locator('form').count()).toBe(0);
  expect(await report.getByRole('button', { name: 'Copy the report' }).count()).toBe(1);
  expect(page.messages).toEqual([]);
  await site.close();
});
