import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openYears } from '../../../src/lib/sketch/sketch.ts';
import { sketches } from '../../../src/records.ts';
import { audit, withAxe } from '../../browser/audit/axe.ts';
import { type OpenOptions, type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';

const [sketch] = sketches;
if (!sketch) throw new Error('src/data/sketches.ts has none');
const years = openYears(sketch);
const [series] = sketch.series;

describe.each(sampledPlaces('sketch'))('drawing, from %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  const open = async (options: OpenOptions = {}) => {
    const page = await site.open('explore.html', options);
    const place = page.locator(`#${sketch.id}`);
    await place.locator('form').hover();
    await page.waitForFunction((id) => 'ready' in (document.getElementById(id)?.dataset ?? {}), sketch.id);
    return { page, place };
  };
  type Place = Awaited<ReturnType<typeof open>>['place'];
  const values = (place: Place) =>
    place
      .locator('input[type=number]')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
  const linesShown = (place: Place) =>
    place
      .locator(`.sketch-board .chart:visible a[href*="${series?.href.replace('series:', 'series-')}"]`)
      .count();

  test('a stroke of the pointer sets the years that it passes; the series come when they are asked for, with where they differ', async () => {
    const { page, place } = await open();
    expect(await linesShown(place)).toBe(0);
    const box = (await place.locator('.sketch-board .chart.wide svg').boundingBox()) ?? {
      x: 0,
      y: 0,
      width: 0,
      height: 0,
    };
    await page.mouse.move(box.x + box.width * 0.02, box.y + box.height * 0.8);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.3, { steps: 5 });
    await page.mouse.up();
    const drawn = (await values(place)).map(Number);
    expect(drawn).toHaveLength(years.length);
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
    expect(drawn[0]).toBeGreaterThan(0);
    expect(await place.locator('output').textContent()).toBe('');
    await place.getByRole('button', { name: 'Show the independent series' }).click();
    expect(await linesShown(place)).toBeGreaterThan(0);
    expect(await place.locator('output').textContent()).toMatch(/^Your line is furthest/);
    await place.getByRole('button', { name: 'Start again' }).click();
    expect(await values(place)).toEqual(years.map(() => ''));
    expect(await linesShown(place)).toBe(0);
    expect(page.url()).not.toContain('?');
    expect(page.messages).toEqual([]);
  });

  test('arrow keys choose a year and its value, which is spoken', async () => {
    const { page, place } = await open();
    const slider = place.getByRole('slider');
    await slider.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowDown');
    const [first, second] = (await values(place)).map(Number);
    expect(first).toBe(sketch.first.value + sketch.step);
    expect(second).toBe(sketch.first.value + 10 * sketch.step);
    expect(await slider.getAttribute('aria-valuetext')).toBe(`${years[1]}: ${second}`);
    expect(await slider.getAttribute('aria-valuenow')).toBe(String(second));
  });

  test('number fields draw too, also written before the script came; what is out of bounds is brought within', async () => {
    const page = await site.open('explore.html');
    const place = page.locator(`#${sketch.id}`);
    await page.evaluate((name) => {
      const field = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
      if (field) field.value = '7';
    }, `year-${years[0]}`);
    await place.locator('form').hover();
    await page.waitForFunction((id) => 'ready' in (document.getElementById(id)?.dataset ?? {}), sketch.id);
    await place.locator(`[name="year-${years[1]}"]`).fill('999');
    await place.getByRole('button', { name: 'Show the independent series' }).click();
    expect((await values(place)).slice(0, 2)).toEqual(['7', String(sketch.max)]);
    expect(await place.locator('output').textContent()).toContain(`in ${years[1]}: you drew ${sketch.max}`);
  });

  test('who does not draw sees the series at once', async () => {
    const { place } = await open();
    await place.getByRole('button', { name: 'Show the independent series' }).click();
    expect(await linesShown(place)).toBeGreaterThan(0);
    expect(await place.locator('output').textContent()).toContain('You drew no year');
  });

  test('a finger draws sideways and may still scroll', async () => {
    const { place } = await open({ viewport: { width: 360, height: 800 }, hasTouch: true });
    const action = await place.locator('.sketch-board').evaluate((one) => getComputedStyle(one).touchAction);
    expect(action).toBe('pan-y');
    const box = await place.locator('.sketch-board .chart.narrow svg').boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
  });
});

test('axe objects to nothing while a line is drawn and the series are shown', async () => {
  const site = await openSite('host');
  await site.visit('explore.html', { prepare: withAxe }, async (page) => {
    const place = page.locator(`#${sketch.id}`);
    await place.locator('form').hover();
    await page.waitForFunction((id) => 'ready' in (document.getElementById(id)?.dataset ?? {}), sketch.id);
    await place.locator(`[name="year-${years[0]}"]`).fill('9');
    await place.getByRole('button', { name: 'Show the independent series' }).click();
    expect((await audit(page)).violations).toEqual([]);
  });
  await site.close();
});

test('without script the series simply stand there, and no form', async () => {
  const site = await openSite('disk');
  const page = await site.open('explore.html', { javaScriptEnabled: false });
  const place = page.locator(`#${sketch.id}`);
  await expect(place.locator('form').isVisible()).resolves.toBe(false);
  const drawing = place.locator('.only-without-script .chart.wide svg');
  await expect(drawing.isVisible()).resolves.toBe(true);
  for (const { href } of sketch.series)
    expect(await drawing.locator(`a[href*="${href.replace('series:', 'series-')}"]`).count()).toBeGreaterThan(
      0,
    );
  await site.close();
});
