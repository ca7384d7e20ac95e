import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serializeSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { whatIfs } from '../../../src/records.ts';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';

const built = parseHTML(readFileSync('dist/explore.html', 'utf8')).document;

/** A drawing as text that does not depend on who drew it: rounded, attributes in one order, ids as they are. */
const normal = (svg: Element) => {
  // Empty ones tell text browsers to skip the drawing.
  for (const script of svg.querySelectorAll('script')) script.remove();
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes.sort(([a], [b]) => (a < b ? -1 : 1)))
      if (name !== 'xmlns' && name !== 'xmlns:xlink') element.setAttribute(name, value);
  }
  return serializeSvg(svg);
};
const loaded = (page: { waitForFunction: (f: () => boolean) => Promise<unknown> }) =>
  page.waitForFunction(
    () =>
      document.querySelector('body > script[src$="explore.js"]') !== null &&
      document.readyState === 'complete' &&
      'ready' in (document.querySelector('.what-if') as HTMLElement).dataset,
  );

describe.each(sampledPlaces('whatIfs'))('explore.html from %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site.close());

  test('has Plot brought at rest, runs it when a reader first does something, and then says nothing to the console', async () => {
    const page = await site.open('explore.html');
    await page.waitForFunction(() => 'editionLate' in self);
    expect(await page.locator('[data-ready]').count()).toBe(0);
    await page.mouse.move(1, 1);
    await loaded(page);
    expect(page.messages).toEqual([]);
  });

  test('at its first state the browser draws what the build drew', async () => {
    const page = await site.open('explore.html');
    await page.focus('#penetration-path input');
    await loaded(page);
    const drawings = await page.locator('[data-what-if] .chart svg').elementHandles();
    for (const { id } of whatIfs) await page.locator(`#${id} button[type=reset]`).click();
    for (const drawing of drawings) await drawing.waitForElementState('hidden');
    for (const { id } of whatIfs)
      for (const width of ['wide', 'narrow']) {
        const drawn = await page.evaluate(
          (selector) => document.querySelector(selector)?.outerHTML ?? '',
          `#${id} .chart.${width} svg`,
        );
        const inBrowser = parseHTML(`<body>${drawn}</body>`).document.querySelector('svg') as Element;
        const inBuild = built.querySelector(`#${id} .chart.${width} svg`) as Element;
        expect(normal(inBrowser), `${id}, ${width}`).toBe(normal(inBuild.cloneNode(true) as Element));
      }
    expect(page.messages).toEqual([]);
  });

  test('a choice and a slider change sentence, drawing and address; back and reset undo them', async () => {
    const page = await site.open('explore.html');
    const path = page.locator('#penetration-path');
    const said = () => path.locator('output').textContent();
    const first = await said();
    await path.locator('form').hover();
    await loaded(page);
    await path.getByLabel('linear').check();
    await expect.poll(said).toContain('linear path');
    expect(page.url()).toContain('penetration-path.path=linear');
    await expect(path.locator('[name="ceiling"]').isDisabled()).resolves.toBe(true);
    await path.locator('input[type=number][name="year-number"]').fill('2030');
    await expect.poll(said).toContain('2030');
    await page.goBack();
    await expect.poll(said).toBe(first);
    await path.locator('input[type=number][name="ceiling-number"]').fill('500');
    await expect.poll(said).toContain('100\u202f%');
    await path.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(said).toBe(first);
    expect(page.url()).not.toContain('penetration-path');
    expect(page.messages).toEqual([]);
  });

  test('a choice made before the script came counts', async () => {
    const page = await site.open('explore.html');
    await page.evaluate(() =>
      document.querySelector<HTMLInputElement>('#penetration-path [value="linear"]')?.click(),
    );
    await page.locator('#penetration-path form').hover();
    await loaded(page);
    await expect.poll(() => page.locator('#penetration-path output').textContent()).toContain('linear path');
    expect(page.url()).toContain('penetration-path.path=linear');
  });

  test('an address brings a state back, and what it says wrongly is passed over', async () => {
    const page = await site.open(
      'explore.html?share-inside.where=beside&chips-together.chips=9&density-bound.ratio=3',
    );
    await loaded(page);
    await expect
      .poll(() => page.locator('#share-inside output').textContent())
      .toContain('different markets');
    expect(await page.locator('#chips-together input[type=range]').first().inputValue()).toBe('2');
    expect(await page.locator('#density-bound output').textContent()).toContain('3 times');
  });

  test('figures keep their view in the address', async () => {
    const page = await site.open('figures/compute.html');
    await page.getByRole('radio', { name: 'both together' }).check();
    expect(page.url()).toContain('view.compute=together');
    await page.locator('.control').getByRole('radio').first().check();
    expect(page.url()).not.toContain('view.compute');
    await page.goBack();
    expect(await page.getByRole('radio', { name: 'both together' }).isChecked()).toBe(true);
    const again = await site.open('figures/compute.html?view.compute=together');
    expect(await again.getByRole('radio', { name: 'both together' }).isChecked()).toBe(true);
    expect(again.messages).toEqual([]);
  });
});

test('without script the first state stands there in words and as a drawing, and the form is away', async () => {
  const site = await openSite('disk');
  const page = await site.open('explore.html', { javaScriptEnabled: false });
  for (const { id } of whatIfs) {
    await expect(page.locator(`#${id} output`).isVisible()).resolves.toBe(true);
    await expect(page.locator(`#${id} .chart.wide svg`).isVisible()).resolves.toBe(true);
    await expect(page.locator(`#${id} form`).isVisible()).resolves.toBe(false);
  }
  await site.close();
});
