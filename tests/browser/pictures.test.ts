import { expect, test } from 'vitest';
import { openSite } from './openSite.ts';

test.each(['host', 'disk'] as const)('from %s a figure is saved as a PNG, without script', async (from) => {
  const site = await openSite(from);
  const page = await site.open('figures/compute.html', { javaScriptEnabled: false });
  const link = page.getByRole('link', { name: 'PNG', exact: true });
  if (from === 'host') {
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('compute.png');
  } else {
    const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
    const picture = await site.open('index.html');
    await picture.goto(address);
    expect(await picture.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1536);
  }
  await site.close();
});

test.each(['host', 'disk'] as const)(
  'from %s the thumbnails are drawn, by one request for all',
  async (from) => {
    const site = await openSite(from);
    const page = await site.open('search.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(new URL('index.html', page.url()).href);
    const images = page.locator('.front-figures img');
    for (const image of await images.all()) await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => images.evaluateAll((all) => all.every((one) => (one as HTMLImageElement).complete)))
      .toBe(true);
    expect(
      await images.evaluateAll((all) => all.map((one) => (one as HTMLImageElement).naturalWidth)),
    ).toEqual(Array.from({ length: await images.count() }, () => 180));
    expect(
      new Set(asked.filter((url) => url.includes('thumbnails')).map((url) => url.split('#')[0])).size,
    ).toBe(1);
    if (from === 'host') expect(asked.filter((url) => url.includes('thumbnails'))).toHaveLength(1);
    expect(page.messages).toEqual([]);
    await site.close();
  },
);
