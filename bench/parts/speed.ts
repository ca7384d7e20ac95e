import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import { edition } from '../../src/edition.ts';
import { hasFile } from '../../src/lib/urls/namedPages.ts';
import { ownPages } from '../../tests/browser/ownPages.ts';
import { type BesideSite, besideSites } from '../besideSites.ts';
import { type Measure, type Measured, median } from '../measure.ts';
import { answerAtLeast, drawBareMark, touch, touchMark } from '../touch.ts';
import { type Profile, profiles, type Visit, visit } from '../visit.ts';

const { section, claim, views, chartOverTime } = ownPages;
const blank = 'blank.html';
const paths = [blank, 'index.html', section, claim, views, 'explore.html'].filter((path) =>
  hasFile(edition, path),
);
const runs = 5;
const touches = [
  {
    what: 'another view of a figure',
    path: views,
    control: '.control input:not(:checked)',
    drawing: '.view svg',
  },
  {
    what: 'a what-if',
    path: 'explore.html',
    // The first one is drawn into.
    control: '.what-if:nth-of-type(2) input[type=range]',
    drawing: '.what-if:nth-of-type(2) .chart svg',
  },
].filter(({ path }) => hasFile(edition, path));

const mark = '.figure .chart svg :is(a[data-claim], [data-times] > *)';
const answering = [chartOverTime, 'figures/evidence-map.html', section];
/** Milliseconds: two frames, so that a tooltip seems to be there with the touch. */
const atOnce = 32;

/** What a first visit costs in a real browser, beside a blank page and the sites that BESIDE names, in the same run. */
export const bench: Measure = async () => {
  const { server, address } = await serveCompressed();
  const { sites, close } = await besideSites(process.env.BESIDE ?? '');
  const browser = await launchBrowser();
  const rows: Measured[] = [];
  try {
    for (const profile of profiles) {
      const addresses = [...paths.map((path) => address + path), ...sites.map((site) => site.address)];
      const all = await interleaved(addresses, (one) => visit(browser, one, profile));
      const visits = new Map(paths.map((path) => [path, all.get(address + path) ?? []]));
      const floor = visits.get(blank) ?? [];
      rows.push(...paths.map((path) => timeRow(path, profile, visits.get(path) ?? [], floor)));
      rows.push(...ratioRows(profile, sites, visits, all));
      if (profile === profiles[0])
        rows.push(...paths.slice(1).map((path) => sentRow(path, visits.get(path) ?? [])));
      const times = await interleaved(touches, async ({ path, control, drawing }) => {
        const each: number[] = [];
        await visit(browser, address + path, profile, async (page) => {
          each.push(await touch(page, control, drawing), await touch(page, control, drawing));
        });
        return each;
      });
      rows.push(...touches.map((one) => touchRow(one.what, profile, times.get(one) ?? [])));
      const answers = await interleaved([blank, ...answering], async (path) => {
        const each: number[] = [];
        if (path === blank) {
          await visit(browser, address + path, profile, async (page, watch) => {
            await drawBareMark(page);
            each.push(await touchMark(page, watch, 'a'));
          });
          return each;
        }
        await visit(browser, address + path, profile, async (page, watch) => {
          each.push(await touchMark(page, watch, mark));
        });
        await visit(browser, address + path, profile, async (page, watch) => {
          await answerAtLeast(page);
          each.push(await touchMark(page, watch, mark));
        });
        return each;
      });
      rows.push(...answering.map((path) => answerRow(path, profile, answers)));
    }
  } finally {
    await browser.close();
    server.close();
    close();
  }
  return rows;
};

/** Does each thing in turn, and all of them again: one round that is thrown away, then those that count. */
async function interleaved<Key, Result>(
  keys: readonly Key[],
  once: (key: Key) => Promise<Result>,
): Promise<Map<Key, Result[]>> {
  const results = new Map<Key, Result[]>(keys.map((key) => [key, []]));
  for (let round = 0; round <= runs; round += 1)
    for (const key of keys) {
      const result = await once(key);
      if (round > 0) results.get(key)?.push(result);
    }
  return results;
}

function timeRow(
  path: string,
  { name }: Profile,
  visits: readonly Visit[],
  floor: readonly Visit[],
): Measured {
  const of = (take: (one: Visit) => number, among = visits) => Math.round(median(among.map(take)));
  const times = (take: (one: Visit) => number) => `${of(take)} (${(of(take) / of(take, floor)).toFixed(2)}×)`;
  const chart = of((one) => one.chart);
  const shift = Math.max(...visits.map((one) => one.shift));
  const blocking = of((one) => one.blocking);
  return {
    what: `${path}, ${name}: ms (× blank page)`,
    figure: [
      `first paint ${times((one) => one.firstPaint)}`,
      `largest paint ${times((one) => one.largestPaint)}`,
      ...(chart ? [`first chart ${chart}`] : []),
      `main thread ${times((one) => one.mainThread)}`,
      `style and layout ${times((one) => one.layout)}`,
      `blocking ${blocking}`,
      `layout shift ${shift}`,
    ].join(', '),
    ...(path !== blank && {
      limit: 'blocking 0, shift 0',
      holds: shift === 0 && blocking === 0,
    }),
  };
}

/** Each page beside each of the other sites: what it takes, as a multiple of what that takes, medians of one run. */
function ratioRows(
  { name }: Profile,
  sites: readonly BesideSite[],
  visits: ReadonlyMap<string, readonly Visit[]>,
  all: ReadonlyMap<string, readonly Visit[]>,
): Measured[] {
  const taken: Readonly<Record<string, (one: Visit) => number>> = {
    'first text': (one) => one.firstPaint,
    'first chart': (one) => one.chart,
    'main thread': (one) => one.mainThread,
    'style and layout': (one) => one.layout,
    'bytes sent': ({ requests }) => requests.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  return sites.flatMap((site) =>
    [...visits].slice(1).map(([path, own]) => {
      const others = all.get(site.address) ?? [];
      const ratios = Object.entries(taken).flatMap(([what, take]) => {
        const [mine, theirs] = [own, others].map((some) => median(some.map(take)));
        return mine && theirs ? [`${what} ${(mine / theirs).toFixed(2)}`] : [];
      });
      return { what: `${path} ÷ ${site.name}, ${name}`, figure: ratios.join(', ') };
    }),
  );
}

function sentRow(path: string, [visit]: readonly Visit[]): Measured {
  const requests = visit?.requests ?? [];
  return {
    what: `${path}: bytes sent, with headers`,
    figure: `${requests.map(({ type, bytes }) => `${type.toLowerCase()} ${bytes}`).join(', ')}; ${requests.length} requests`,
    // That page asks for what draws its what-ifs as well, once it is loaded.
    ...(path !== 'explore.html' && { limit: '≤ 5 requests', holds: requests.length <= 5 }),
  };
}

function touchRow(what: string, { name }: Profile, times: readonly number[][]): Measured {
  const of = (index: number) => `${Math.round(median(times.map((each) => each[index] ?? Number.NaN)))} ms`;
  return {
    what: `from touching ${what} to its drawing, ${name}`,
    figure: `first time ${of(0)}, later ${of(1)}`,
  };
}

function answerRow(
  path: string,
  { name }: Profile,
  answers: ReadonlyMap<string, readonly number[][]>,
): Measured {
  const medianOf = (of: string, nth: number) =>
    median((answers.get(of) ?? []).map((each) => each[nth] ?? Number.NaN));
  const time = medianOf(path, 0);
  const [least, bare] = [medianOf(path, 1), medianOf(blank, 0)].map(Math.round);
  return {
    what: `${path}: from the first touch of a chart to its tooltip, offline, ${name}`,
    figure: `${Math.round(time)} ms; a box that is set beforehand and only shown takes ${least} ms, on a bare page ${bare} ms`,
    limit: `≤ ${atOnce} ms`,
    holds: time <= atOnce,
  };
}
