import { afterAll, beforeAll, expect, test } from 'vitest';
import { showTypeface } from '../../../integrations/launchBrowser.ts';
import { type OpenSite, openSite } from '../../browser/openSite.ts';

const kinds = [
  'index.html',
  'sections/1.html',
  'sections/2.html',
  'sections/3.html',
  'sections/4.html',
  'sections/5.html',
  'paper.html',
  'claims.html',
  'claims/nev-penetration-2024.html',
  'claims/nev-penetration-growth.html',
  'figures.html',
  'figures/compute.html',
  'figures/firm-matrix.html',
  'figures/framework.html',
  'figures/evidence-map.html',
  'figures/source-timeline.html',
  'framework.html',
  'evidence.html',
  'sources.html',
  'actors.html',
  'terms.html',
  'data.html',
  'about.html',
  'changes.html',
  'cite.html',
  'search.html',
];

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

test.concurrent.each(kinds)(
  '%s renders at 320, 360, 768 and 1280 px: no console message, nothing wider than the screen, no overlapping labels',
  (path) =>
    site.visit('404.html', {}, async (page) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      page.on('request', (request) => {
        if (!request.url().startsWith('http://localhost')) messages.push(`asked for ${request.url()}`);
      });
      page.on('response', (response) => {
        if (response.status() >= 400) messages.push(`${response.status()} ${response.url()}`);
      });
      await page.goto(site.address + path);
      await page.evaluate(showTypeface);
      expect(messages).toEqual([]);
      const widths = [320, 360, 768, 1280] as const;
      const look = async (width: number) => {
        await page.setViewportSize({ width, height: 900 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        expect(await page.evaluate(chartProblems), `${width} px`).toEqual([]);
      };
      for (const width of widths) await look(width);
      while (await page.evaluate(showNextViews)) for (const width of widths) await look(width);
      expect(messages).toEqual([]);
    }),
);

/** Runs in the page: chooses the next view of every figure that has one more, and says whether there was any. */
function showNextViews(): boolean {
  const next = [...document.querySelectorAll('.control label:has(:checked) + label input')];
  for (const radio of next) (radio as HTMLInputElement).click();
  return next.length > 0;
}

/** Runs in the page: labels of visible charts that overlap each other, or that the drawing's edge cuts. */
function chartProblems(): string[] {
  return [...document.querySelectorAll('.chart svg')].flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    if (edge.width === 0 || svg.closest('.thumbnail')) return [];
    const labels = [...svg.querySelectorAll('text')]
      .map((element) => ({ words: element.textContent ?? '', box: element.getBoundingClientRect() }))
      .filter(({ words }) => words.trim());
    return labels.flatMap(({ words, box }, index) => [
      ...(box.left < edge.left - 2 ||
      box.right > edge.right + 2 ||
      box.top < edge.top - 2 ||
      box.bottom > edge.bottom + 2
        ? [`cut: “${words}”`]
        : []),
      ...labels
        .slice(index + 1)
        .filter(
          ({ box: other }) =>
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 2 &&
            other.top < box.bottom - 2,
        )
        .map((other) => `overlap: “${words}” and “${other.words}”`),
    ]);
  });
}
