import { expect, test } from 'vitest';
import { numberOf } from '../../src/lib/schema/claimValue.ts';
import { claims } from '../../src/records.ts';

test('the 43 quantities of the backbone have a claim each', () => {
  const backbone =
    'rd-spend-cn-2024 rd-spend-rank-cn-2024 rd-intensity-cn-2024 rd-intensity-eu rd-intensity-oecd battery-market-size battery-topten-cn-2024 battery-share-cn-2024 ssb-density-catl ssb-density-ratio ssb-range ssb-electrolyte-temp carbon-peak carbon-neutral h2-capacity-share-cn-2024 fcv-stock-cn-2024 nx9031-node nx9031-transistors nx9031-compute nx9031-level turing-parameters turing-ratio seres-model seres-partners qc8650-node qc8797-count qc8797-compute seres-robots seres-time seres-defects l3-test-distance plan-nev-2012 plan-nev-2021 nev-penetration-2015 nev-penetration-2024 charging-superlative yizhuang-start yizhuang-level nev-leader-years pevc-star-bse pevc-chinext catl-share cqu-changan-l4';
  expect(backbone.split(' ').filter((id) => !(id in claims))).toEqual([]);
});

// Recomputed by hand from the paper's figures.
test.each([
  ['rd-intensity-gap-eu', 0.57],
  ['rd-intensity-gap-oecd', 0.05],
  ['gdp-implied-cn-2024', 134.7e12],
  ['battery-share-rest-2024', 32.9],
  ['cell-density-bound', 250],
  ['nev-penetration-rise', 34],
  ['nev-penetration-factor', 35],
  ['nev-penetration-growth', 48.4],
  ['nev-penetration-span', 9],
  ['seres-time-index', 70],
  ['seres-output-index', 143],
  ['seres-partners-unnamed', 27],
  ['seres-partners-named-share', 10],
  ['qc8797-compute-both', 1280],
  ['plan-nev-2012-length', 9],
  ['pevc-star-bse-rest', 10],
  ['pevc-chinext-rest', 50],
] as const)('the derived claim %s is %d', (id, value) => {
  expect(numberOf(claims[id])).toBe(value);
});

test('no bound of the paper is called exact', () => {
  const hedged = /\b(over|more than|under|around|above|in excess of|exceed)\b/;
  const firmer = Object.values(claims).filter(
    ({ status, locator, qualifier }) =>
      status === 'as-stated' && hedged.test(locator) && qualifier === 'exact',
  );
  expect(firmer.map(({ id }) => id)).toEqual([]);
});
