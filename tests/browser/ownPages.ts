import { existsSync, readFileSync } from 'node:fs';

/** Pages of records of the edition that the tests open, from the root of the site: they leave with it. */
interface OwnPages {
  /** Each of another kind or form. */
  readonly ofEachKind: readonly string[];
  /** A page with a chart whose marks lead to claims. */
  readonly chart: string;
  /** A page with a chart over time. */
  readonly chartOverTime: string;
  /** Those that have a picture, each with the forms in which it is taken. */
  readonly pictured: readonly (readonly string[])[];
  /** Ids of figures that are looked at in dark, too. */
  readonly darkFigures: readonly string[];
}

const file = 'tests/edition/browser/pages.json';
const none: OwnPages = {
  ofEachKind: [],
  chart: 'figures.html',
  chartOverTime: 'figures.html',
  pictured: [],
  darkFigures: [],
};

export const ownPages: OwnPages = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : none;
