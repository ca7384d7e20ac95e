import { expect, test } from 'vitest';
import { figures } from '../../src/records.ts';
import { openSite } from './openSite.ts';

const [id] = Object.keys(figures);

test.runIf(id).each(['host', 'disk'] as const)(
  'from %s a figure is saved as a PNG, without script',
  async (from) => {
    const site = await openSite(from);
    const page = await site.open(`figures/${id}.html`, { javaScriptEnabled: false });
    const link = page.getByRole('link', { name: 'PNG', exact: true });
    if (from === 'host') {
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
      expect(download.suggestedFilename()).toBe(`${id}.png`);
    } else {
      const address = await link.evaluate((one) => (one as HTMLAnchorElement).href);
      const picture = await site.open('index.html');
      await picture.goto(address);
      expect(await picture.locator('img').evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(
        1536,
      );
    }
    await site.close();
  },
);
