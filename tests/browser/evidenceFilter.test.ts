import { expect, test } from 'vitest';
import { mainSectionOf } from '../../src/lib/edition/outline.ts';
import { claims } from '../../src/records.ts';
import { openSite } from './openSite.ts';

const inSection = (number: string) =>
  Object.values(claims).filter(
    ({ status, kind, section }) =>
      status === 'as-stated' && kind !== 'structure' && mainSectionOf(section) === number,
  );

test('the evidence map shows the claims of one section, says what they come to, and keeps it in the address', async () => {
  const site = await openSite('disk');
  const page = await site.open('evidence.html');
  const shown = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll('#fig-evidence-map .view:first-child .wide a[data-claim]:not(.aside)'),
      ].map((mark) => mark.getAttribute('data-claim')),
    );
  const all = (await shown()).length;
  await page.getByLabel('Claims of').selectOption('4');
  expect((await shown()).sort()).toEqual(
    inSection('4')
      .map(({ id }) => id)
      .sort(),
  );
  expect(await page.locator('#map-filter output').textContent()).toContain(`${inSection('4').length} claims`);
  expect(page.url()).toContain('?section=4');
  await page.goBack();
  expect(await shown()).toHaveLength(all);
  const again = await site.open('evidence.html?section=4');
  expect(await again.getByLabel('Claims of').inputValue()).toBe('4');
  const wrong = await site.open('evidence.html?section=9');
  expect(await wrong.getByLabel('Claims of').inputValue()).toBe('');
  expect(page.messages).toEqual([]);
  await site.close();
});
