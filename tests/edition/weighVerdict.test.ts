import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { basisOf, lackOf, type Weighed, type WeighedPage } from '../../src/lib/edition/weighVerdict.ts';
import type { IndependentKind } from '../../src/lib/schema/independentSource.ts';
import type { VerdictId } from '../../src/lib/schema/verdict.ts';

const page = (kind: IndependentKind, more: Partial<WeighedPage> = {}): WeighedPage => ({
  publisher: `a ${kind}`,
  kind,
  copy: false,
  leak: false,
  reports: undefined,
  ...more,
});
const after = (name: string, kind: IndependentKind, actor?: string) =>
  page('press', { reports: { name, kind, actor } });
const that = (bearing: Weighed['bearing'], ...pages: WeighedPage[]) =>
  pages.map((source) => ({ bearing, source }));

const office = page('statistics-office');
const maker = after('Maker', 'firm', 'maker');
const leak = page('trade', { leak: true });
const [agency, researcher] = [after('Agency', 'public-body'), after('Researcher', 'market-research')];

/** [what is tried, verdict, evidence, whether the evidence bears it, kind of claim] */
const cases: readonly [string, VerdictId, Weighed[], boolean, 'measurement' | 'date'][] = [
  ['an office’s own page', 'confirmed', that('agrees', office), true, 'measurement'],
  [
    'a copy of an office’s page',
    'confirmed',
    that('agrees', page('statistics-office', { copy: true })),
    false,
    'measurement',
  ],
  ['two reports of one release', 'confirmed', that('agrees', agency, agency), false, 'measurement'],
  ['reports of two origins', 'confirmed', that('agrees', agency, researcher), true, 'measurement'],
  [
    'reports of the origin that the paper repeats',
    'confirmed',
    that('agrees', after('Own', 'market-research', 'own'), researcher),
    false,
    'measurement',
  ],
  ['a leak, however often', 'confirmed', that('agrees', leak, leak), false, 'measurement'],
  [
    'press that names no origin',
    'confirmed',
    that('agrees', page('press'), page('trade')),
    false,
    'measurement',
  ],
  ['a firm of its own product', 'confirmed', that('agrees', page('firm')), false, 'measurement'],
  [
    'a page against it beside one for it',
    'confirmed',
    [...that('agrees', office), ...that('contradicts', leak)],
    false,
    'measurement',
  ],
  ['the government’s page of its own act', 'confirmed', that('agrees', page('public-body')), true, 'date'],
  ['one report', 'reported', that('agrees', maker), true, 'measurement'],
  ['a page that comes near', 'reported', that('near', office), false, 'measurement'],
  ['a report that says more', 'refined', that('narrows', maker), true, 'measurement'],
  ['a leak that says more', 'refined', that('narrows', leak), false, 'measurement'],
  [
    'a page of unknown standing that says more',
    'refined',
    that('narrows', page('unknown')),
    false,
    'measurement',
  ],
  [
    'a journal that gives something else',
    'disputed',
    that('contradicts', page('journal')),
    true,
    'measurement',
  ],
  ['the maker of its own product', 'disputed', that('contradicts', maker), true, 'measurement'],
  ['one report of another origin', 'disputed', that('contradicts', agency), false, 'measurement'],
  [
    'a leak and a page of unknown standing',
    'disputed',
    that('contradicts', leak, page('unknown')),
    false,
    'measurement',
  ],
  ['nothing, and no word of where', 'not-found', [], false, 'measurement'],
  ['a page, where none could decide', 'not-checkable', that('near', office), false, 'measurement'],
];

test.each(cases)('%s: enough for “%s” is decided', (_, verdict, evidence, bears, kind) => {
  const lack = lackOf(verdict, evidence, { kinds: [kind], repeated: new Set(['own']) });
  expect(lack === undefined).toBe(bears);
});

test('nothing found needs where it was sought, and no page that speaks of it', () => {
  const about = { kinds: ['measurement'], repeated: new Set<string>(), sought: true } as const;
  expect(lackOf('not-found', that('near', office), about)).toBeUndefined();
  expect(lackOf('not-found', that('agrees', office), about)).toContain('no page speaks of it');
});

test.each([
  ['primary', that('agrees', office, maker)],
  ['copy', that('narrows', page('journal', { copy: true }), maker)],
  ['passedOn', that('agrees', maker)],
  ['other', that('agrees', page('press'))],
  ['none', that('near', office)],
] as const)('basisOf(evidence) is %s by the firmest page', (basis, evidence) => {
  expect(basisOf(evidence)).toBe(basis);
});

/** Who is known to be what: a page of theirs says so, and a page of the press is never taken for it. */
const known: readonly [RegExp, readonly IndependentKind[]][] = [
  [/^(National Bureau of Statistics|Eurostat|NSF)/, ['statistics-office']],
  [/^(International Energy Agency|OECD|Ministry|National Development|Beijing Municipal)/, ['public-body']],
  [/Society of Chemistry|Advanced Energy Materials|Researcher\.Life|Beihang/, ['journal']],
  [/^China Association/, ['association']],
  [
    /Xinhua|Reuters|People’s Daily|China Daily,|China Daily$|CCTV|Morning Post|Jiji|ECNS|Yicai|Zaobao/,
    ['press'],
  ],
  [/^(CnEVPost|electrive|InsideEVs|ArenaEV|Evertiq|Tom’s|BEST|Gasgoo)/, ['trade']],
];

describe('independent sources', () => {
  test.each(edition.independentSources.all.map((source) => [source.id, source] as const))(
    '%s is of the kind that its publisher is',
    (_, { publisher, kind, url, copy }) => {
      for (const [name, kinds] of known) if (name.test(publisher)) expect(kinds).toContain(kind);
      const host = url ? new URL(url).host : '';
      if (/\bstats\.gov\.cn$|ec\.europa\.eu$/.test(host)) expect(kind).toBe('statistics-office');
      if (/(^|\.)theicct\.org$|changing-transport\.org$/.test(host)) expect(kind).toBe('research-institute');
      if (/by way of/.test(publisher)) expect(copy).toBe(true);
    },
  );
});
