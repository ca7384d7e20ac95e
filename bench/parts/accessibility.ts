import { readSite } from '../../integrations/siteFiles.ts';
import { auditPages, states, widths } from '../../tests/browser/audit/axe.ts';
import { judgedDoubts, kindOfDoubt } from '../../tests/browser/audit/doubts.ts';
import { pageKinds } from '../../tests/browser/audit/pageKinds.ts';
import { type ConditionName, conditions } from '../../tests/browser/degraded/conditions.ts';
import { type Cell, readCell } from '../../tests/browser/degraded/readCell.ts';
import { openSite } from '../../tests/browser/openSite.ts';
import { whole } from '../../tests/sample.ts';
import { contrast, palettes, seen, simulations, used } from '../../tests/unit/colour.ts';
import { type Measure, type Measured, printNumber } from '../measure.ts';

/** What axe finds: on a page of each kind, or with WHOLE=1, which takes half an hour, on every page. */
export const axe: Measure = async () => {
  const pages = readSite('dist')
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html') && !path.startsWith('v/'));
  const asked = whole ? pages : pageKinds;
  const site = await openSite('host');
  const { violations, doubts } = await auditPages(site, asked);
  await site.close();
  await site.browser.close();
  const kinds = [...new Set(doubts.map(kindOfDoubt))];
  const unjudged = kinds.filter((kind) => !(kind in judgedDoubts));
  return [
    {
      what: 'pages audited, all rules of WCAG 2.2 A and AA and best practices on',
      figure: `${asked.length} of ${pages.length}${asked === pages ? '' : ' (one of each kind; WHOLE=1 takes all)'}`,
    },
    {
      what: `states audited: ${widths.join(', ')} px × light, dark, forced colours × closed, open`,
      figure: `${asked.length} × ${states.length}`,
    },
    { what: 'violations', figure: `${violations.length}`, limit: '0', holds: violations.length === 0 },
    { what: 'places that axe leaves to a person', figure: `${doubts.length}, of ${kinds.length} kinds` },
    {
      what: 'kinds of these without a written verdict (tests/browser/audit/judgedDoubts.ts)',
      figure: unjudged.length ? unjudged.join('; ') : '0',
      limit: '0',
      holds: unjudged.length === 0,
    },
  ];
};

const names = Object.keys(conditions) as ConditionName[];

/** What can be read of each kind of page when something is missing: the cells of `tests/edition/browser/degraded.test.ts`. */
export const matrix: Measure = async () => {
  const cells = await readCells();
  const [first] = names;
  const ofSite = cells.filter(({ condition }) => condition === first);
  const sum = (kind: keyof Cell['counts']) =>
    printNumber(ofSite.reduce((total, { counts }) => total + counts[kind], 0));
  const slow = cells.filter(({ condition }) => condition === 'slow network');
  const slowest = slow.reduce((late, cell) => (cell.firstWords > late.firstWords ? cell : late));
  return [
    {
      what: 'cells walked',
      figure: `${cells.length}: ${pageKinds.length} pages × ${names.length} conditions`,
    },
    {
      what: 'claims, values and sources asked for in each condition',
      figure: `${sum('claims')}, ${sum('values')}, ${sum('sources')}`,
    },
    { what: 'texts asked for in each condition', figure: sum('texts') },
    ...names.map((name) => unread(name, cells)),
    {
      what: `first words at 400 kbit/s and 400 ms, uncompressed, slowest page (${slowest.path}), seconds`,
      figure: (slowest.firstWords / 1000).toFixed(1),
    },
  ];
};

function unread(name: ConditionName, cells: readonly Cell[]): Measured {
  const problems = cells.filter(({ condition }) => condition === name).flatMap((cell) => cell.problems);
  const figure = [String(problems.length), ...problems.slice(0, 1)].join(': ');
  return { what: `${name}: texts that cannot be read`, figure, limit: '0', holds: problems.length === 0 };
}

async function readCells(): Promise<Cell[]> {
  const site = await openSite('host');
  const waiting = names.flatMap((name) => pageKinds.map((path) => [name, path] as const));
  const cells: Cell[] = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) cells.push(await readCell(site, ...next));
  };
  await Promise.all([work(), work(), work(), work()]);
  await site.close();
  await site.browser.close();
  return cells;
}

interface Least {
  readonly ratio: number;
  readonly where: string;
}

/** The least contrast of what is written and drawn, to each kind of sight, in each look of the site. */
export const colours: Measure = async () =>
  (Object.keys(simulations) as (keyof typeof simulations)[]).flatMap((sight) => [
    row(`words, ${sight}: least contrast`, least(sight, used.words, ['paper', 'surface']), 4.5),
    row(`marks, ${sight}: least contrast`, least(sight, used.marks, ['paper']), 3),
  ]);

function least(
  sight: keyof typeof simulations,
  tokens: readonly string[],
  grounds: readonly string[],
): Least {
  const all = Object.entries(palettes).flatMap(([look, colours]) =>
    tokens.flatMap((token) =>
      grounds.map((ground) => {
        const [on, under] = [colours[token], colours[ground]];
        if (!on || !under) throw new Error(`src/styles/tokens.css gives --${token} or --${ground} no colour`);
        const ratio = contrast(seen(on, simulations[sight]), seen(under, simulations[sight]));
        return { ratio, where: `--${token} on --${ground}, ${look}` };
      }),
    ),
  );
  return all.reduce((low, one) => (one.ratio < low.ratio ? one : low));
}

function row(what: string, { ratio, where }: Least, limit: number): Measured {
  return {
    what,
    figure: `${ratio.toFixed(2)} : 1 (${where})`,
    limit: `≥ ${limit} : 1`,
    holds: ratio >= limit,
  };
}
