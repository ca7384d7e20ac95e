import { ownPages } from '../ownPages.ts';
import type { Check } from './checks.ts';
import { cardOf, clickOn, middleOf, tabTo, until } from './clickOn.ts';
import { type Engine, keys } from './engine.ts';

/** The drawing of a chart over time, and its names of lines and dated marks. */
const plot = '.chart svg:has([data-times])';
/** A figure that the engine draws of every edition: a matrix whose views share their marks. */
const matrix = 'evidence-map';

/** What charts do, on a figure's page and in what is embedded of it. */
export const chartChecks: Readonly<Record<string, Check>> = {
  'over time the pointer picks out the nearest year, with all that is said of it; Escape takes it away':
    inBoth(ownPages.chartOverTime, async (engine) => {
      for (const nth of [0, 3, -1]) {
        const { x, y } = await middleOf(engine, `${plot} [data-times] > *`, nth);
        const { time, values } = await valuesAt(engine, x);
        await engine.hoverAt({ x, y: y + (nth === -1 ? 30 : -30) });
        const answer = await answerOf(engine);
        if (!answer || answer.time !== time || !answer.inside) return { time, answer };
        const said = answer.rows.map(({ value }) => value);
        if (values.some((value) => !said.includes(value))) return { values, answer };
        if (answer.rows.some((row) => Object.values(row).includes(''))) return answer;
        if (answer.rings < values.length || answer.rule < 50) return answer;
      }
      await engine.type(keys.escape);
      return (await answerOf(engine)) === null || 'stays after Escape';
    }),

  'over time a finger picks out a year, takes it along as it is dragged, and hears it': inBoth(
    ownPages.chartOverTime,
    async (engine) => {
      const last = await middleOf(engine, `${plot} [data-times] > *`, -2);
      const first = await middleOf(engine, `${plot} [data-times] > *`, 1);
      const middle = { x: (first.x + last.x) / 2, y: first.y };
      for (const points of [[first], [first, middle, last]]) {
        const { time } = await valuesAt(engine, points.at(-1)?.x ?? 0);
        await engine.drag(points, 'touch');
        const heard = await until(async () => {
          const answer = await answerOf(engine);
          return answer?.time === time && answer.inside && answer.spoken.startsWith(time);
        });
        if (!heard) return { time, points, answer: await answerOf(engine) };
      }
      return true;
    },
  ),

  'over time arrow keys go from year to year, and each is spoken': inBoth(
    ownPages.chartOverTime,
    async (engine) => {
      const times = await engine.run((plot) => {
        const svg = [...document.querySelectorAll(plot)].find((one) => one.checkVisibility());
        const lists = [...(svg?.querySelectorAll('[data-times]') ?? [])].flatMap((line) =>
          (line.getAttribute('data-times') ?? '').split(' '),
        );
        const dated = [...(svg?.querySelectorAll('[data-at]') ?? [])].map((one) =>
          one.getAttribute('data-at'),
        );
        return [...new Set([...lists, ...dated])].sort();
      }, plot);
      await tabTo(engine, `${plot} a`);
      // What charts do beyond answering comes with the focus.
      if (!(await until(() => engine.run(() => document.querySelector('.chart[data-walk]') !== null))))
        return 'the script for keys does not come';
      for (const [key, time] of [
        [keys.home, times[0]],
        [keys.right, times[1]],
        [keys.right, times[2]],
        [keys.left, times[1]],
        [keys.end, times.at(-1)],
      ] as const) {
        await engine.type(key);
        const there = await until(async () => {
          const answer = await answerOf(engine);
          return (
            answer !== null && answer.time === time && answer.inside && answer.spoken.includes(time ?? '?')
          );
        });
        if (!there) return { time, answer: await answerOf(engine) };
      }
      await engine.type(keys.escape);
      return (await answerOf(engine)) === null || 'stays after Escape';
    },
  ),

  'pointing at the name of a line lets the others step back': inBoth(
    ownPages.chartOverTime,
    async (engine) => {
      const name = `${plot} [data-line] a`;
      await engine.hoverAt(await middleOf(engine, name));
      const steppedBack = () =>
        engine.run((name) => {
          const meant = document.querySelector(name)?.closest('[data-line]')?.getAttribute('data-line');
          const svg = document.querySelector(name)?.closest('svg');
          const look = (one: Element) => getComputedStyle(one).stroke + getComputedStyle(one).fill;
          const lines = [...(svg?.querySelectorAll('[data-line]') ?? [])];
          const others = lines.filter((one) => one.getAttribute('data-line') !== meant);
          const back = lines.filter((one) => one.matches('.dimmed'));
          return [
            others.length,
            back.length,
            back.filter((one) => others.includes(one)).length,
            back.map(look),
          ];
        }, name);
      const [others, back, right] = await steppedBack();
      if (!others || back !== others || right !== others) return steppedBack();
      await engine.hoverAt({ x: 2, y: 2 });
      return engine.run(() => document.querySelector('.dimmed') === null);
    },
  ),

  'a mark opens its card where it is, and the card leads on': async (engine, start) => {
    const mark = '.chart svg a[data-claim]';
    for (const path of bothOf(ownPages.chart)) {
      await engine.open(`${start}${path}`);
      await clickOn(engine, mark);
      if (!(await until(async () => (await cardOf(engine)) === 'open'))) return [path, await cardOf(engine)];
      const stayed = await engine.run((path) => location.pathname.includes(path), path.replace('.html', ''));
      if (!stayed || (await answerOf(engine))) return [path, 'goes on, or keeps the tooltip'];
      await clickOn(engine, '#card .card-links a');
      const led = () => engine.run(() => location.pathname.includes('/claims/'));
      if (!(await until(led))) return [path, 'the card does not lead on'];
    }
    return true;
  },

  'in a matrix a cell lights up its row and column': inBoth(`figures/${matrix}.html`, async (engine) => {
    await engine.hoverAt(await middleOf(engine, '.chart svg a[data-row]', 5));
    const { bands = 0, rows = [], inside = false } = (await answerOf(engine)) ?? {};
    return (bands === 2 && rows.length === 1 && inside) || { bands, rows, inside };
  }),

  'another view moves the marks that stay, and nothing moves at first': inBoth(
    `figures/${matrix}.html`,
    async (engine) => {
      const { before, moving, longest } = await changeView(engine);
      return (before === 0 && moving > 0 && longest <= 300) || { before, moving, longest };
    },
  ),
};

/** What moves for nobody who asked for less motion. */
export const stillChecks: Readonly<Record<string, Check>> = {
  'another view moves no mark': inBoth(`figures/${matrix}.html`, async (engine) => {
    const { before, moving } = await changeView(engine);
    return (before === 0 && moving === 0) || { before, moving };
  }),
};

/** The page of a figure, and what other sites embed of it. */
const bothOf = (page: string) => [page, page.replace('figures/', 'embed/')];

/** Asks of both. */
function inBoth(page: string, ask: (engine: Engine) => Promise<unknown>): Check {
  return async (engine, start) => {
    for (const path of bothOf(page)) {
      await engine.open(`${start}${path}`);
      const saw = await ask(engine);
      if (saw !== true) return [path, saw];
    }
    return true;
  };
}

/** What a chart answers: its tooltip, what it draws over itself, and what it speaks; null while it answers nothing. */
function answerOf({ run }: Engine) {
  return run(() => {
    const tip = document.querySelector<HTMLElement>('.tip');
    const drawn = [...document.querySelectorAll<SVGPathElement>('.pick path')];
    if ((!tip || tip.hidden) && drawn.length === 0) return null;
    const { left = -1, top = -1, right = 0, bottom = 0 } = tip?.getBoundingClientRect() ?? {};
    const text = (part: Element, selector: string) => part.querySelector(selector)?.textContent?.trim() ?? '';
    const boxes = drawn.map((path) => path.getBBox());
    return {
      time: tip ? text(tip, 'p:not([data-voice])') : '',
      rows: [...(tip?.querySelectorAll<HTMLElement>('p[data-voice]') ?? [])].map((row) => ({
        voice: row.dataset.voice ?? '',
        value: text(row, 'b'),
        by: text(row, 'i'),
        name: text(row, 'span').slice(text(row, 'i').length).trim(),
      })),
      inside: left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight,
      bands: drawn.filter((path) => path.matches('.band')).length,
      rings: boxes.filter(({ width, height }) => width > 0 && Math.abs(width - height) < 1).length,
      rule: Math.max(0, ...boxes.filter(({ width }) => width < 1).map(({ height }) => height)),
      spoken: document.querySelector('.said[role="status"]')?.textContent ?? '',
    };
  });
}

/** The time of the mark that stands at a place of a chart over time, and what its lines have for that time, as printed. */
function valuesAt({ run }: Engine, x: number): Promise<{ time: string; values: string[] }> {
  return run(
    (plot, x) => {
      const svg = [...document.querySelectorAll(plot)].find((one) => one.checkVisibility());
      const marks = [...(svg?.querySelectorAll('[data-times]') ?? [])].flatMap((line) => {
        const [times, values] = [line.getAttribute('data-times'), line.getAttribute('data-values')];
        return [...line.children].map((mark, nth) => {
          const { left, width } = mark.getBoundingClientRect();
          return {
            far: Math.abs(left + width / 2 - x),
            time: times?.split(' ')[nth] ?? '',
            value: values?.split('|')[nth] ?? '',
          };
        });
      });
      const [{ time = '' } = {}] = marks.toSorted((a, b) => a.far - b.far);
      return { time, values: marks.filter((mark) => mark.time === time).map(({ value }) => value) };
    },
    plot,
    x,
  );
}

/** Chooses the second view of a figure once its script is there: what moved before, what moves then and for how long at most. */
async function changeView(engine: Engine) {
  const before = await engine.run(() => document.getAnimations().length);
  await tabTo(engine, '.chart svg a');
  await until(() => engine.run(() => document.querySelector('.chart[data-walk]') !== null));
  const then = await engine.run(() => {
    document.querySelectorAll<HTMLInputElement>('.control input')[1]?.click();
    const all = document.getAnimations();
    const durations = all.map(({ effect }) => Number(effect?.getComputedTiming().duration));
    return { moving: all.length, longest: Math.max(0, ...durations) };
  });
  return { before, ...then };
}
