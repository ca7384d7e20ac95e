import { ownPages } from '../ownPages.ts';
import { cardOf, clickOn, until } from './clickOn.ts';
import { type Engine, keys } from './engine.ts';

/** A thing that every engine must do; `start` is the address of the site's root. Gives what it saw: `true` is as it must be. */
export type Check = (engine: Engine, start: string) => Promise<unknown>;

/** What the site must do wherever it stands. */
export const checks: Readonly<Record<string, Check>> = {
  'the style is there, from the page’s first sheet and from files': async ({ open, run }, start) => {
    await open(`${start}${ownPages.section}`);
    return run(() => {
      const sheets = [...document.styleSheets];
      const main = document.querySelector('main');
      return (
        sheets.length > 1 &&
        // Besides the first sheet, which the page holds itself.
        sheets.filter(({ href }) => href === null).length === 1 &&
        main !== null &&
        getComputedStyle(main).fontFamily.includes('Serif') &&
        document.documentElement.scrollWidth <= innerWidth
      );
    });
  },

  // A page does not wait for its typefaces, and engines give up on one that is late (`font-display: optional`): they are asked for anew.
  'both typefaces can be loaded': async ({ run }) =>
    run(async () => {
      const { href } = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]') ?? {};
      const faces = ['serif', 'sans'].map(
        (name) => new FontFace('Asked anew', `url("${new URL(`../fonts/${name}.woff2`, href).href}")`),
      );
      const loaded = await Promise.all(faces.map((face) => face.load()));
      return loaded.every(({ status }) => status === 'loaded');
    }),

  'charts are drawn': async ({ open, run }, start) => {
    await open(`${start}paper.html`);
    return run(() => {
      const shown = [...document.querySelectorAll('.chart svg')].filter((svg) => svg.checkVisibility());
      const small = shown.filter((svg) => {
        const { width, height } = svg.getBoundingClientRect();
        return width < 200 || height < 30 || svg.querySelectorAll('path, rect, circle, line').length < 2;
      });
      return (shown.length >= 10 && small.length === 0) || `${small.length} of ${shown.length} have no size`;
    });
  },

  'the gallery has a picture of each figure': async ({ open, run }, start) => {
    await open(`${start}figures.html`);
    return run(() => {
      const all = [...document.querySelectorAll('.gallery li')];
      const bare = all.filter((one) => {
        const svg = one.querySelector('svg.thumbnail');
        const { width = 0, height = 0 } = svg?.getBoundingClientRect() ?? {};
        return width < 150 || height < 100 || svg?.querySelector('path, rect, circle, line') === null;
      });
      return (all.length >= 10 && bare.length === 0) || `${bare.length} of ${all.length} have no picture`;
    });
  },

  'a card opens by click, in sight, and closes by Escape': async (engine, start) => {
    await engine.open(`${start}${ownPages.section}`);
    await clickOn(engine, 'main p a[data-claim]');
    const opened = await until(async () => (await cardOf(engine)) === 'open');
    if (!opened) return cardOf(engine);
    await engine.type(keys.escape);
    const closed = await until(async () => (await cardOf(engine)) === 'closed');
    const back = await engine.run(() => document.activeElement?.matches('main p a[data-claim]') ?? false);
    return (closed && back) || (closed ? 'the focus is lost' : 'stays open');
  },

  'a mark of a chart opens its card': async (engine, start) => {
    await engine.open(`${start}${ownPages.chart}`);
    await clickOn(engine, '.chart svg a[data-claim]');
    return (await until(async () => (await cardOf(engine)) === 'open')) || cardOf(engine);
  },

  'search finds what is typed': async (engine, start) => {
    await engine.open(`${start}search.html`);
    await clickOn(engine, 'main input[type=search]');
    await engine.type('patents');
    const found = () => engine.run(() => document.querySelectorAll('.results li').length);
    if (!(await until(async () => (await found()) > 0))) return 'nothing found';
    return engine.run(() => location.search === '?q=patents' || location.href);
  },

  'the ledger filters': async (engine, start) => {
    await engine.open(`${start}claims.html`);
    const rows = () =>
      engine.run(
        () =>
          [...document.querySelectorAll('.claim-list tbody tr')].filter((row) => row.checkVisibility())
            .length,
      );
    const all = await rows();
    await clickOn(engine, 'form.claim-filter [name=q]');
    await engine.type('CATL share');
    return until(async () => (await rows()) > 0 && (await rows()) < all / 2);
  },

  'a radio button switches the view': async (engine, start) => {
    await engine.open(`${start}figures/compute.html`);
    const view = () =>
      engine.run(() =>
        [...document.querySelectorAll('.view')]
          .filter((one) => one.checkVisibility())
          .map((one) => one.getAttribute('data-view'))
          .join(),
      );
    const first = await view();
    await clickOn(engine, '.control label:last-of-type input');
    return until(async () => ![first, ''].includes(await view()) && !(await view()).includes(','));
  },

  'a what-if is drawn anew': async (engine, start) => {
    await engine.open(`${start}explore.html`);
    const drawn = () =>
      engine.run(() => [
        document.querySelector('#penetration-path output')?.textContent ?? '',
        document.querySelector('#penetration-path .chart.wide svg')?.innerHTML ?? '',
      ]);
    const [said, drawing] = await drawn();
    await clickOn(engine, '#penetration-path [value="linear"]');
    return until(async () => {
      const [saidNow, drawingNow] = await drawn();
      return saidNow !== said && drawingNow !== drawing && (drawingNow?.length ?? 0) > 500;
    });
  },

  'a click on the map of the argument chooses a part': async (engine, start) => {
    await engine.open(`${start}framework.html`);
    await clickOn(engine, '.view:first-child .chart.wide a[data-node]');
    return until(() =>
      engine.run(
        () =>
          location.search.includes('node=') &&
          document.querySelectorAll('.chart.wide a.chosen').length > 0 &&
          (document.querySelector('.explorer-name')?.textContent ?? '') !== '',
      ),
    );
  },

  'what a link leads to lights up': async ({ open, run }, start) => {
    const look = () =>
      run(() => {
        const style = getComputedStyle(document.getElementById('s2-1-p1') as Element);
        return [style.backgroundColor, style.boxShadow, style.outlineStyle, style.borderColor].join();
      });
    await open(`${start}${ownPages.section}`);
    const before = await look();
    await open(`${start}sections/2.html#s2-1-p1`);
    const seen = await run(() => {
      const { top } = (document.getElementById('s2-1-p1') as Element).getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
    return (seen && (await look()) !== before) || (seen ? 'looks as before' : 'is out of sight');
  },

  'links lead to pages, with .html or without': async (engine, start) => {
    await engine.open(`${start}${ownPages.section}`);
    await clickOn(engine, 'nav a[href*="framework"]');
    // Wholly there, so that the next page does not come in between.
    return until(() =>
      engine.run(() => /\/framework(\.html)?$/.test(location.pathname) && document.readyState === 'complete'),
    );
  },
};
