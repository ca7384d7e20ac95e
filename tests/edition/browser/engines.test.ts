import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openPlace, places } from '../../browser/deployments.ts';
import { askEngine } from '../../browser/engines/askEngine.ts';
import { chartChecks, stillChecks } from '../../browser/engines/chartChecks.ts';
import { checks } from '../../browser/engines/checks.ts';
import { controlChecks, stillControlChecks } from '../../browser/engines/controlChecks.ts';
import { askedEngines, firefox, webKit } from '../../browser/engines/engines.ts';
import { launchFirefox } from '../../browser/engines/launchFirefox.ts';
import { webKitConsole } from '../../browser/engines/webKitConsole.ts';
import { whole } from '../../sample.ts';

const disk = `${pathToFileURL(resolve('dist'))}/`;

/** From disk a page may do least, so all is asked there; deployments.test.ts asks hosts for the rest. */
const asked = places.filter((place) => whole || place === 'disk');
/** What charts and controls do in Chromium, tests of their own ask more closely. */
const allChecks = whole ? { ...checks, ...chartChecks, ...controlChecks } : checks;
const allStillChecks = { ...stillChecks, ...stillControlChecks };

describe.each(askedEngines)('%s', (name, { launch, needs }) => {
  if (!launch) console.log(`Skipped: ${name}. It needs ${needs}.`);

  test.skipIf(!launch)(
    'does all that is asked of it from disk, with WHOLE=1 at every kind of host',
    async () => {
      const engine = await launch?.();
      if (!engine) return;
      const answers = await askEngine(engine, allChecks, asked).finally(engine.close);
      expect(answers.length).toBe(asked.length * (Object.keys(allChecks).length + 1));
      expect(answers.filter(({ wrong }) => wrong)).toEqual([]);
    },
  );

  test.skipIf(!launch || !whole)('moves nothing for who asked for less motion', async () => {
    const engine = await launch?.({ lessMotion: true });
    if (!engine) return;
    const answers = await askEngine(engine, allStillChecks, ['disk']).finally(engine.close);
    expect(answers.length).toBe(Object.keys(allStillChecks).length + 1);
    expect(answers.filter(({ wrong }) => wrong)).toEqual([]);
  });

  test.skipIf(!launch)('is found out where a page breaks the policy and its script fails', async () => {
    const engine = await launch?.();
    if (!engine) return;
    await engine.open(`${disk}about.html`);
    await engine.run(() => {
      document.head.append(
        Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
      );
      console.error('said by a test');
    });
    const said = async () => (await engine.messages()).join('\n');
    await expect.poll(said).toMatch(/Content.Security.Policy/i);
    await expect.poll(said).toContain('said by a test');
    await engine.close();
  });
});

test.skipIf(!webKit || !whole)('WebKit has nothing to say to its console while pages load', async () => {
  if (!webKit) return;
  const wrong: string[] = [];
  for (const place of ['/a/b/c/', 'disk'] as const) {
    const { start, close } = await openPlace(place);
    const pages = ['index', 'sections/2', 'claims', 'figures', 'framework', 'explore', 'search', 'evidence'];
    wrong.push(
      ...(await webKitConsole(
        webKit,
        pages.map((page) => `${start}${page}.html`),
      )),
    );
    close();
  }
  expect(wrong).toEqual([]);
});

test.skipIf(!firefox || !whole)(
  'with script off, Firefox shows text, numbers, charts, tables and the other views',
  async () => {
    if (!firefox) return;
    const engine = await launchFirefox(firefox, { script: false });
    await engine.open(`${disk}sections/2.html`);
    const seen = await engine.run(() => ({
      // The page's own script never ran.
      scripted: document.getElementById('card') !== null,
      words: (document.querySelector('main')?.innerText ?? '').split(/\s+/).length,
      numbers: document.querySelectorAll('main a[data-claim]').length,
      charts: [...document.querySelectorAll('.chart svg')].filter(
        (svg) => svg.getBoundingClientRect().height > 30,
      ).length,
      offers: [...document.querySelectorAll('.needs-script')].filter((one) => one.checkVisibility()).length,
    }));
    expect(seen.scripted).toBe(false);
    expect(seen.words).toBeGreaterThan(1500);
    expect(seen.numbers).toBeGreaterThan(10);
    expect(seen.charts).toBeGreaterThan(3);
    expect(seen.offers).toBe(0);
    await engine.open(`${disk}figures/compute.html`);
    const { x, y } = await engine.run(() => {
      const { left, top, width, height } = (
        document.querySelector('.control label:last-of-type input') as Element
      ).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const view = () =>
      engine.run(() =>
        [...document.querySelectorAll('.view')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.getAttribute('data-view')),
      );
    expect(await view()).toEqual(['each']);
    await engine.clickAt({ x, y });
    await expect.poll(view).toEqual(['together']);
    await engine.close();
  },
);
