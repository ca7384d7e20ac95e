import type { Check } from './checks.ts';
import { clickOn, middleOf, until } from './clickOn.ts';
import { type Engine, keys } from './engine.ts';

/** What readers do by the controls of the site's pages. */
export const controlChecks: Readonly<Record<string, Check>> = {
  'show only lets the rest step back, says how much remains, and stands in the address': async (
    engine,
    start,
  ) => {
    await engine.open(`${start}claims.html`);
    const state = () =>
      engine.run(() => ({
        said: document.querySelector('.show-only output')?.textContent ?? '',
        address: location.search,
        colour: getComputedStyle(document.querySelector('main a[data-outside~="independent"]') as Element)
          .color,
      }));
    const before = await state();
    await clickOn(engine, '.show-only [value="independent"]');
    const changed = await until(async () => {
      const { said, address, colour } = await state();
      return /\d/.test(said) && address === '?show=independent' && colour !== before.colour;
    });
    return changed || { before, now: await state() };
  },

  'a line is drawn by mouse, finger and keys, and the series come beside it': async (engine, start) => {
    await engine.open(`${start}explore.html`);
    await engine.hoverAt(await middleOf(engine, '.sketch [name="reveal"]'));
    const ready = () => engine.run(() => document.querySelector('[data-ready] .sketch') !== null);
    if (!(await until(ready))) return 'its script does not come';
    for (const by of ['mouse', 'touch'] as const) {
      await middleOf(engine, '.sketch-board .chart svg');
      const points = await engine.run(() => {
        const svgs = [...document.querySelectorAll('.sketch-board .chart svg')];
        const { left, top, width, height } = (
          svgs.find((one) => one.checkVisibility()) as Element
        ).getBoundingClientRect();
        return [0.02, 0.3, 0.6, 0.95].map((part) => ({
          x: left + width * part,
          y: top + height * (0.8 - part / 2),
        }));
      });
      await engine.drag(points, by);
      if (!(await until(async () => rises(await drawnIn(engine))))) return [by, await drawnIn(engine)];
      if (by === 'mouse') await clickOn(engine, '.sketch [type="reset"]');
    }
    await engine.run(() => document.querySelector<HTMLElement>('.sketch-keys')?.focus());
    const spoken = () =>
      engine.run(() => document.querySelector('.sketch-keys')?.getAttribute('aria-valuetext') ?? '');
    const before = await spoken();
    await engine.type(keys.right + keys.up);
    if (!(await until(async () => (await spoken()) !== before && /: \d/.test(await spoken()))))
      return ['keys', await spoken()];
    const series = () =>
      engine.run(() => ({
        said: document.querySelector('.sketch output')?.textContent ?? '',
        drawn: [...document.querySelectorAll('.sketch-board [data-series]')].filter((one) =>
          one.checkVisibility(),
        ).length,
      }));
    const { drawn } = await series();
    await clickOn(engine, '.sketch [name="reveal"]');
    const come = await until(async () => {
      const now = await series();
      return now.said !== '' && now.drawn > drawn;
    });
    return come || { before: drawn, ...(await series()) };
  },

  'a slider of a what-if draws it anew, and stands in the address': async (engine, start) => {
    await engine.open(`${start}explore.html`);
    const slider = '.what-if:has(.chart) input[type="range"]:enabled';
    await engine.hoverAt(await middleOf(engine, slider));
    const whatIf = (script = false) =>
      engine.run(
        (slider, script) => {
          const input = [...document.querySelectorAll<HTMLInputElement>(slider)].find((one) =>
            one.checkVisibility(),
          );
          const place = input?.closest<HTMLElement>('.what-if');
          if (script) input?.focus();
          const charts = [...(place?.querySelectorAll('.chart svg') ?? [])];
          return {
            ready: place?.dataset.ready !== undefined,
            said: place?.querySelector('output')?.textContent ?? '',
            drawing: charts.find((one) => one.checkVisibility())?.outerHTML ?? '',
            address: location.search,
          };
        },
        slider,
        script,
      );
    if (!(await until(async () => (await whatIf()).ready))) return 'its script does not come';
    const before = await whatIf(true);
    await engine.type(keys.right);
    return until(async () => {
      const now = await whatIf();
      return now.said !== before.said && now.drawing !== before.drawing && now.address.length > 1;
    });
  },

  'the loop of the argument is followed: all its stations stand there, its stroke is drawn in the diagram':
    async (engine, start) => {
      const { stations, lines, strokes } = await followLoop(engine, start);
      return (stations > 2 && lines === stations - 1 && strokes > 0) || { stations, lines, strokes };
    },
};

/** What moves for nobody who asked for less motion. */
export const stillControlChecks: Readonly<Record<string, Check>> = {
  'the loop of the argument stands there at once': async (engine, start) => {
    const { stations, lines, strokes } = await followLoop(engine, start);
    return (stations > 2 && lines === stations - 1 && strokes === 0) || { stations, lines, strokes };
  },
};

/** The values that are drawn, year by year; NaN for those that are not. */
function drawnIn({ run }: Engine): Promise<(number | null)[]> {
  return run(() =>
    [...document.querySelectorAll<HTMLInputElement>('.sketch input[type="number"]')].map(
      ({ valueAsNumber }) => (Number.isNaN(valueAsNumber) ? null : valueAsNumber),
    ),
  );
}

/** Whether all years are drawn, none lower than the one before. */
function rises(drawn: readonly (number | null)[]): boolean {
  return drawn.every((value, nth) => value !== null && value >= (drawn[nth - 1] ?? 0)) && drawn.length > 0;
}

/** Follows the loop: how many stations are named, and in the diagram how many lines lead on, and how many of them move. */
async function followLoop(engine: Engine, start: string) {
  await engine.open(`${start}framework.html`);
  await clickOn(engine, '.explorer [name="loop"]');
  return engine.run(() => {
    const lines = [...document.querySelectorAll('.map path.way')].filter((one) => one.checkVisibility());
    const strokes = lines.filter((line) => line.getAnimations().length > 0).length;
    return {
      stations: document.querySelectorAll('.explorer-path li').length,
      lines: lines.length,
      strokes,
    };
  });
}
