import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NumberedFigure } from '../../src/lib/edition/parseFigures.ts';
import { viewsOf } from '../../src/lib/schema/figure.ts';
import { figures } from '../../src/records.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

const all = Object.values<NumberedFigure>(figures);
// A file without a test would be an error.
if (all.length === 0) test.skip('there is no figure', () => {});

test.concurrent.each(all.map((figure) => [figure.id, figure] as const))(
  'on a phone of 360 px, in each view, the drawing of %s stands first, in line with its text, and is large enough to read',
  async (id, figure) => {
    const page = await site.open(`figures/${id}.html`, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled: false,
    });
    for (const [index, { view }] of viewsOf(figure).entries()) {
      if (index > 0) await page.locator('.control label').nth(index).click();
      expect(await page.evaluate(phoneProblems), view?.id).toEqual([]);
    }
    await page.leave();
  },
);

/** Runs in the page: what makes its figure hard to read on a phone. */
function phoneProblems(): string[] {
  const problems: string[] = [];
  const figure = document.querySelector('.figure');
  const shown = (selector: string) =>
    [...(figure?.querySelectorAll(selector) ?? [])].filter((part) =>
      part.checkVisibility({ visibilityProperty: true }),
    );
  const [title] = shown('.figure-title');
  const drawings = shown('.chart svg');
  const [first] = drawings;
  if (!figure || !title || !first) return ['no figure, title or drawing is shown'];
  const lines = title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight);
  if (lines > 3.5) problems.push(`its title has ${Math.round(lines)} lines`);
  const down = first.getBoundingClientRect().top - figure.getBoundingClientRect().top;
  if (down > 300) problems.push(`its drawing begins ${Math.round(down)} px below its top`);
  const text = title.getBoundingClientRect();
  for (const { left, right } of drawings.map((drawing) => drawing.getBoundingClientRect()))
    if (Math.abs(left - text.left) > 1 || right > text.right + 1)
      problems.push(`a drawing runs from ${left} to ${right}, its text from ${text.left} to ${text.right}`);
  const end = Math.max(...drawings.map((drawing) => drawing.getBoundingClientRect().bottom));
  for (const control of shown('.control'))
    if (control.getBoundingClientRect().top < end) problems.push('its control stands above the drawing');
  for (const drawing of drawings as SVGSVGElement[]) {
    const scale = drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width;
    for (const words of drawing.querySelectorAll('text')) {
      const size = Number.parseFloat(getComputedStyle(words).fontSize) * scale;
      if (words.textContent?.trim() && size < 11)
        problems.push(`“${words.textContent}” is ${size.toFixed(1)} px high`);
    }
  }
  return problems;
}
