import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { isWithin } from '../../src/lib/edition/outline.ts';
import type { NumberedFigure } from '../../src/lib/edition/parseFigures.ts';
import { viewsOf } from '../../src/lib/schema/figure.ts';
import { sample } from '../sample.ts';
import { chartInText, chosenFigures as controlled } from './foundPages.ts';
import { type OpenSite, openSite } from './openSite.ts';

const [one] = controlled;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

const open = (path: string, width = 1280) =>
  site.open(path, { viewport: { width, height: 900 }, javaScriptEnabled: false });

/** What a reader sees of a figure: the views, the title, what they say, and how many drawings. */
const seen = (page: Page, id: string) =>
  page.evaluate((id) => {
    const all = (selector: string) =>
      [...document.querySelectorAll(`#fig-${id} ${selector}`)].filter((element) => element.checkVisibility());
    return {
      views: all('.view').map((view) => view.getAttribute('data-view')),
      titles: [...document.querySelectorAll(`#fig-${id} .figure-title`)]
        .filter((title) => title.checkVisibility({ visibilityProperty: true }))
        .map((title) => title.textContent),
      says: all('.view-says').map((says) => says.textContent),
      drawings: all('.view svg').length,
    };
  }, id);

const expected = (figure: NumberedFigure) =>
  viewsOf(figure).map(({ view, title, panels }) => ({
    views: [view?.id],
    titles: [title],
    says: [view?.says],
    drawings: panels.length,
  }));

describe
  .runIf(one)
  .each(sample('figures with views', controlled, 4).map((figure) => [figure.id, figure] as const))(
  'without script, %s',
  (id, figure) => {
    test.each([360, 1280])(
      'shows at %i px the view that the arrow keys choose, and only it',
      async (width) => {
        const page = await open(`figures/${id}.html`, width);
        const [first, ...others] = expected(figure);
        expect(await seen(page, id)).toEqual(first);
        await page.locator('.control input').first().focus();
        for (const view of others) {
          await page.keyboard.press('ArrowRight');
          expect(await seen(page, id)).toEqual(view);
        }
        await page.keyboard.press('ArrowRight');
        expect(await seen(page, id)).toEqual(first);
        await page.leave();
      },
    );
  },
);

/** A section with several of them. */
const [several] = edition.sectionPages.flatMap(({ number }) => {
  const here = controlled.filter(
    ({ section, inText }) => inText !== false && (section === number || isWithin(section, number)),
  );
  return here.length > 1 ? [{ path: `sections/${number}.html`, here }] : [];
});

test.runIf(one)(
  'the Tab key leads to the control, and from it past the drawings that are not shown',
  async () => {
    const page = await open(`figures/${one?.id}.html`);
    const stops: string[] = [];
    for (let count = 0; count < 40; count++) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.closest('.control')
            ? 'control'
            : (at?.closest('.view')?.getAttribute('data-view') ?? '');
        }),
      );
    }
    const met = stops.filter((stop, index) => stop && stop !== stops[index - 1]);
    expect(met).toEqual(['control', one?.control?.views[0].id]);
    await page.leave();
  },
);

test.runIf(several)('choosing in one figure leaves the others of the page as they are', async () => {
  const { path, here } = several as NonNullable<typeof several>;
  const page = await open(path);
  await page.locator(`#fig-${here[0]?.id} .control label`).nth(1).click();
  for (const [index, figure] of here.entries())
    expect(await seen(page, figure.id)).toEqual(expected(figure)[index === 0 ? 1 : 0]);
  await page.leave();
});

test.runIf(one)('paper shows the chosen view and no control', async () => {
  const page = await open(`figures/${one?.id}.html`);
  await page.locator('.control label').nth(1).click();
  await page.emulateMedia({ media: 'print' });
  expect(await seen(page, one?.id ?? '')).toEqual(one && expected(one)[1]);
  expect(await page.locator('.control').isVisible()).toBe(false);
  await page.leave();
});

test.runIf(one)(
  'on a phone the control stays where the finger is, though the drawings above it differ in height',
  async () => {
    const page = await site.open(`figures/${one?.id}.html`, { viewport: { width: 360, height: 740 } });
    const label = page.locator('.control label').nth(1);
    await label.scrollIntoViewIfNeeded();
    const heights = async () => ({
      label: Math.round((await label.boundingBox())?.y ?? Number.NaN),
      drawing: await page.locator('.charts').evaluate((charts) => charts.getBoundingClientRect().height),
    });
    const before = await heights();
    await label.click();
    const after = await heights();
    expect(after.drawing).not.toBe(before.drawing);
    expect(Math.abs(after.label - before.label)).toBeLessThanOrEqual(1);
    await page.leave();
  },
);

test.runIf(one && chartInText).each([
  ['the frame of a figure', chartInText ?? '', '.figure-actions a[href$="#cite-this"]'],
  ['the frame on the figure’s own page', `figures/${one?.id}.html`, '.figure-actions a[href$="#cite-this"]'],
])('without script, “Cite” in %s leads to a citation that stands open', async (_, path, link) => {
  const page = await open(path);
  await page.locator(link).first().click();
  await page.waitForURL(/#cite-this$/);
  expect(await page.locator('#cite-this .citation').first().isVisible()).toBe(true);
  await page.leave();
});

test('without script, a link to the citation of a section opens it', async () => {
  const page = await open(`sections/${edition.sectionPages[0]?.number}.html#cite-this`);
  expect(await page.locator('#cite-this .citation').first().isVisible()).toBe(true);
  await page.leave();
});
