import { existsSync, readFileSync } from 'node:fs';
import { edition } from '../../src/edition.ts';
import { pathOf } from '../../src/lib/urls/pathOf.ts';

/** Pages of records of the edition that the tests open, from the root of the site: they leave with it. */
interface OwnPages {
  /** Each of another kind or form. */
  readonly ofEachKind: readonly string[];
  /** A long section with numbers in its text. */
  readonly section: string;
  /** A claim that a figure draws. */
  readonly claim: string;
  /** A figure with several views, where there is one. */
  readonly views: string;
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

/** What an edition that chooses none opens: its first section, claim, figure and table. */
function firstPages(): OwnPages {
  const { sectionPages, claims, figures, tables } = edition;
  const [section = 'paper.html'] = sectionPages.map(({ number }) => pathOf(`section:${number}`));
  const paths = (kind: 'claim' | 'figure' | 'table', all: readonly { readonly id: string }[]) =>
    all.slice(0, 1).map(({ id }) => pathOf(`${kind}:${id}`));
  const [figure = section] = paths('figure', figures.all);
  return {
    ofEachKind: [
      section,
      ...paths('claim', claims.all),
      ...paths('figure', figures.all),
      ...paths('table', tables.all),
      ...figures.all.slice(0, 1).map(({ id }) => `embed/${id}.html`),
    ],
    section,
    claim: paths('claim', figures.all[0]?.claimRecords ?? claims.all)[0] ?? section,
    views: figures.all.find(({ control }) => control)
      ? pathOf(`figure:${figures.all.find(({ control }) => control)?.id}`)
      : figure,
    chart: figure,
    chartOverTime: figure,
    pictured: [],
    darkFigures: [],
  };
}

export const ownPages: OwnPages = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : firstPages();
