import { defineRecords } from '../lib/edition/parseRecords.ts';
import { type CheckInput, check } from '../lib/schema/factCheck.ts';
import type { ClaimId } from './claims.ts';
import type { ContextSourceId } from './contextSources.ts';

const checked = '2026-11-23';

const written = {
  'nev-penetration-2024': {
    claims: ['nev-penetration-2024'],
    verdict: 'disputed',
    says: 'No definition that we found gives {nev-penetration-2024} for the year. For 2024 others have {caam-nev-share-2024} of all vehicles, {cpca-nev-share-2024} of passenger cars at retail and {iea-ev-share-cn-2024} of new cars. For 2023 the retail share was {cpca-nev-share-2023}, and the paper’s source is a report dated 2024, so the year is probably 2023.',
    evidence: [
      { source: 'people-nev-2025', figure: '{caam-nev-share-2024} of all vehicles sold in 2024' },
      { source: 'exportsemi-2025', figure: '{cpca-nev-share-2024} of passenger cars at retail in 2024' },
      {
        source: 'iea-gevo-2025',
        figure: '{iea-ev-share-cn-2024} of new cars in 2024, {iea-ev-share-cn-2023} in 2023',
      },
      { source: 'steelorbis-2024', figure: '{cpca-nev-share-2023} of passenger cars at retail in 2023' },
      { source: 'cnevpost-2024-01', figure: '{caam-nev-share-2023} of all vehicles sold in 2023' },
    ],
    checked,
  },
  'nev-penetration-2015': {
    claims: ['nev-penetration-2015'],
    verdict: 'confirmed',
    says: 'The International Energy Agency has {iea-ev-share-cn-2015} of new cars, and China’s state broadcaster says that the rate passed {nev-penetration-2015} by 2015. The manufacturers’ association’s units give a little more.',
    evidence: [
      { source: 'iea-gevo-2025', figure: '{iea-ev-share-cn-2015} of new cars' },
      { source: 'cctv-2024', figure: 'passed {nev-penetration-2015} by 2015' },
    ],
    checked,
  },
  'nev-penetration-cause': {
    claims: ['nev-penetration-2024'],
    verdict: 'refined',
    says: 'The paper presents the rise from {nev-penetration-2015} as a result of the dual-credit policy. That policy was issued in {dual-credit-issued} and took effect in {dual-credit-force}, so it cannot account for the years before.',
    evidence: [
      { source: 'lexology-dual-credit', figure: 'issued {dual-credit-issued}, in force {dual-credit-force}' },
    ],
    checked,
  },
  'rd-spend-final': {
    claims: ['rd-spend-cn-2024', 'rd-intensity-cn-2024'],
    verdict: 'refined',
    says: 'Right as the preliminary figures of January 2025. The Bureau’s final communiqué, published before the paper’s November issue, has slightly more of both: {nbs-rd-spend-final-2024} and {nbs-rd-intensity-final-2024}.',
    evidence: [
      { source: 'nbs-final-2025', figure: '{nbs-rd-spend-final-2024}; {nbs-rd-intensity-final-2024} of GDP' },
      { source: 'yicai-2025', figure: 'the preliminary figures, as in the paper' },
      { source: 'xinhua-rd-2025', figure: 'the preliminary figures, as in the paper' },
    ],
    checked,
  },
  'rd-spend-rank': {
    claims: ['rd-spend-rank-cn-2024'],
    verdict: 'confirmed',
    says: 'The United States’ science statistics call China the second-highest performer of research and development, and so does the OECD.',
    evidence: [
      {
        source: 'ncses-disc-17',
        figure: '{ncses-rd-spend-cn-2022} for China in 2022, {ncses-rd-spend-us-2022} for the United States',
      },
      { source: 'oecd-gerd-2025', figure: 'China close behind the United States in 2023' },
    ],
    checked,
  },
  'rd-intensity-eu': {
    claims: ['rd-intensity-eu'],
    verdict: 'refined',
    says: 'The value is that of 2022, so the comparison sets China in 2024 against the Union two years earlier; China had {ncses-rd-intensity-cn-2022} in that year. The Bureau’s own note quotes it in the same way.',
    evidence: [{ source: 'ncses-disc-17', figure: 'EU-27: {ncses-rd-intensity-eu-2022} of GDP in 2022' }],
    checked,
  },
  'rd-intensity-oecd': {
    claims: ['rd-intensity-oecd'],
    verdict: 'refined',
    says: 'The Bureau quoted the same value in October 2024 already, so it is of an earlier year than 2024; which one was not found in print.',
    evidence: [
      { source: 'yicai-2025', figure: '{rd-intensity-oecd}, without a year' },
      { source: 'cns-rd-2024', figure: '{rd-intensity-oecd}, quoted beside China’s value for 2023' },
    ],
    checked,
  },
  'battery-share': {
    claims: ['battery-share-cn-2024', 'battery-topten-cn-2024'],
    verdict: 'confirmed',
    says: 'Press reports of the release of SNE Research give the same for six firms. Computed again from the makers’ values it comes to {sne-six-share-computed-2024}.',
    evidence: [
      { source: 'gnews-2025', figure: 'six Chinese makers: {sne-six-share-2024}' },
      { source: 'argus-2025', figure: 'about {sne-world-2024} in all' },
      { source: 'counterpoint-2025', figure: 'by another method: similar shares of the two largest makers' },
    ],
    derived: ['sne-six-installed-2024', 'sne-six-share-computed-2024'],
    checked,
  },
  'catl-share': {
    claims: ['catl-share'],
    verdict: 'confirmed',
    says: 'It is SNE Research’s share for 2024, on the same basis as the {battery-share-cn-2024} of section 2.1; the paper gives neither a year nor a footnote.',
    evidence: [{ source: 'argus-2025', figure: 'CATL {sne-catl-2024} of about {sne-world-2024}' }],
    derived: ['sne-catl-share-computed-2024'],
    checked,
  },
  'ssb-density': {
    claims: ['ssb-density-catl'],
    verdict: 'confirmed',
    says: 'Trade press reports samples of CATL with this energy density, from a leak on which the firm did not comment.',
    evidence: [{ source: 'bestmag-2024', figure: '{ssb-density-catl}' }],
    checked,
  },
  'ssb-ratio': {
    claims: ['ssb-density-ratio'],
    verdict: 'refined',
    says: 'It holds only against cells of up to {cell-density-bound}: the prototype is {ssb-ratio-lfp} the energy density of iron phosphate cells, but only {ssb-ratio-nmc} that of nickel cells at their best. The same report on CATL’s samples speaks of an improvement of {ssb-improvement}.',
    evidence: [
      { source: 'bestmag-2024', figure: '{ssb-improvement} more than existing lithium-ion batteries' },
      {
        source: 'nenpower-2024',
        figure: 'iron phosphate {cell-energy-lfp}, nickel manganese cobalt {cell-energy-nmc}',
      },
    ],
    derived: ['ssb-base-implied', 'ssb-ratio-lfp', 'ssb-ratio-nmc'],
    checked,
  },
  'ssb-runaway': {
    claims: ['ssb-thermal-runaway'],
    verdict: 'disputed',
    says: 'Peer-reviewed work finds thermal runaway in sulphide all-solid-state cells too, with a first stage below about {ssb-runaway-onset}, although the materials alone are stable to several hundred degrees. That study is younger than the paper; the doubt is older.',
    evidence: [
      { source: 'nature-runaway-2026', figure: 'first stage below about {ssb-runaway-onset}' },
      { source: 'rsc-review-2020', figure: 'calls the safety of every solid cell a stereotype' },
    ],
    checked,
  },
  'ssb-stage': {
    claims: ['ssb-production-stage'],
    verdict: 'disputed',
    says: 'CATL puts the maturity of its solid-state cells at {ssb-readiness} and hopes for production in small numbers {ssb-small-scale}. The paper’s own section 2.1 speaks of a prototype.',
    evidence: [
      {
        source: 'bestmag-2024',
        figure: 'readiness {ssb-readiness}; production in small numbers {ssb-small-scale}',
      },
    ],
    checked,
  },
  'hydrogen-share': {
    claims: ['h2-capacity-share-cn-2024'],
    verdict: 'refined',
    says: 'The National Energy Administration’s report is quoted with half and with “more than half”; the exact {h2-capacity-share-cn-2024} was not seen.',
    evidence: [
      { source: 'spglobal-2025', figure: '{h2-capacity-cn-2024} of {h2-capacity-world-2024}' },
      { source: 'xinhua-h2-2025', figure: 'more than half' },
    ],
    derived: ['h2-share-computed-2024'],
    checked,
  },
  'fuel-cell-vehicles': {
    claims: ['fcv-stock-cn-2024'],
    verdict: 'disputed',
    says: 'The National Energy Administration, on whose report the sentence before probably rests, gives {nea-fuel-cell-2024}. The International Energy Agency’s four kinds of vehicle add up to {iea-fuel-cell-2024}. Which stock the paper means is not said.',
    evidence: [
      { source: 'xinhua-h2-2025', figure: '{nea-fuel-cell-2024}' },
      {
        source: 'iea-gevo-2025',
        figure:
          '{iea-fuel-cell-trucks-2024}, {iea-fuel-cell-buses-2024}, {iea-fuel-cell-vans-2024} and {iea-fuel-cell-cars-2024}: trucks, buses, vans and cars',
      },
    ],
    derived: ['iea-fuel-cell-2024'],
    checked,
  },
  'creative-destruction': {
    claims: ['schumpeter-theory-year'],
    verdict: 'disputed',
    says: 'The theory of innovation is of that time; the words “creative destruction” come from a later book of {creative-destruction-year}.',
    evidence: [
      { source: 'econlib', figure: 'Capitalism, Socialism, and Democracy, {creative-destruction-year}' },
    ],
    checked,
  },
  nx9031: {
    claims: ['nx9031-node', 'nx9031-transistors'],
    verdict: 'confirmed',
    says: 'Reported in July 2024 with the same figures, when the chip had been taped out.',
    evidence: [{ source: 'evertiq-2024', figure: '{nx9031-node}, {nx9031-transistors}' }],
    checked,
  },
  'nx9031-compute': {
    claims: ['nx9031-compute'],
    verdict: 'refined',
    says: 'NIO compares the chip with four Nvidia Orin-X, together {orin-x-four}, and gave no number of its own in the pages seen. The chip has been in a production car since {et9-deliveries}, so “may deliver” is of an earlier time.',
    evidence: [
      { source: 'cnevpost-copy-nio', figure: 'comparable to four Orin-X; in the ET9 since {et9-deliveries}' },
      { source: 'krasia-turing', figure: 'comparisons of the chips' },
    ],
    derived: ['orin-x-four'],
    checked,
  },
  turing: {
    claims: ['turing-ratio', 'turing-parameters'],
    verdict: 'confirmed',
    says: 'A press report sets the chip beside Nvidia’s Orin-X of 2022; if the paper’s “mainstream chips” are of that kind, the figures agree.',
    evidence: [
      {
        source: 'globalchinaev-turing',
        figure: '{turing-compute} against {orin-x-compute}; {turing-parameters}',
      },
    ],
    derived: ['turing-ratio-computed'],
    checked,
  },
  'qualcomm-8797': {
    claims: ['qc8797-compute', 'qc8797-count'],
    verdict: 'confirmed',
    says: 'Several pages agree, all of them weak. In the first car with it the two chips work apart, one for the cockpit and one for driving.',
    evidence: [
      { source: 'probsee-8797', figure: 'up to {qc8797-compute} per chip' },
      { source: 'tarantas-2026', figure: 'two chips with tasks of their own' },
    ],
    checked,
  },
  'seres-robots': {
    claims: ['seres-robots'],
    verdict: 'refined',
    says: 'Of SERES’s smart factory in Shapingba, which is probably the Phoenix factory, {robots-shapingba} are reported. The {robots-super-factory} often quoted belong to another plant, the Super Factory, and so does full automation of the key processes. The Chinese press speaks of robots that work together, which need not be collaborative robots.',
    evidence: [
      { source: 'beijing-review-2024', figure: '{robots-shapingba}' },
      { source: 'xinhua-seres-2024', figure: '{robots-super-factory} in the Super Factory' },
    ],
    checked,
  },
  'seres-results': {
    claims: ['seres-time', 'seres-defects', 'l3-test-distance', 'seres-partners'],
    verdict: 'not-checkable',
    says: 'No page but the one that the paper cites was found for these, and its printed address leads to no article.',
    evidence: [],
    checked,
  },
  yizhuang: {
    claims: ['yizhuang-start'],
    verdict: 'confirmed',
    says: 'The city’s government gives the same month.',
    evidence: [{ source: 'beijing-yizhuang-2023', figure: '{yizhuang-start}' }],
    checked,
  },
  'carbon-goals': {
    claims: ['carbon-peak', 'carbon-neutral'],
    verdict: 'confirmed',
    says: 'Announced at the United Nations in September 2020. The announcement says “before” where the paper says “by”.',
    evidence: [{ source: 'xinhua-carbon-2020', figure: 'a peak before 2030, neutrality before 2060' }],
    checked,
  },
  'nev-plans': {
    claims: ['plan-nev-2012', 'plan-nev-2021'],
    verdict: 'confirmed',
    says: 'The State Council issued the first in June 2012 and the second in October 2020; the two plans that the paper does not date are of March 2009 and April 2017.',
    evidence: [
      { source: 'iea-policies', figure: 'the plan for 2012 to 2020' },
      { source: 'giz-nev-plan', figure: 'the plan for 2021 to 2035' },
    ],
    checked,
  },
  'nev-leader': {
    claims: ['nev-leader-years'],
    verdict: 'refined',
    says: 'True of China as a country, by the manufacturers’ association’s count to 2024. As a region Europe sold more electric cars in 2020, {iea-ev-sales-europe-2020} against {iea-ev-sales-cn-2020}.',
    evidence: [
      { source: 'people-nev-2025', figure: 'tenth year in a row' },
      { source: 'iea-gevo-2025', figure: 'new electric cars in 2020' },
      { source: 'global-times-2021', figure: 'Europe ahead of China in 2020' },
    ],
    derived: ['iea-ev-sales-europe-2020', 'iea-ev-sales-cn-2020'],
    checked,
  },
  charging: {
    claims: ['charging-superlative'],
    verdict: 'refined',
    says: 'By number it is the largest: {charging-points-cn-2024} open to the public at the end of 2024, where the world had {charging-points-world-2024}; that is {charging-share-cn-2024}. How comprehensive a network is cannot be read from a count.',
    evidence: [
      {
        source: 'iea-gevo-2025',
        figure: 'fast points {iea-fast-points-cn-2024}, slow points {iea-slow-points-cn-2024} in China',
      },
    ],
    derived: ['charging-points-cn-2024', 'charging-points-world-2024', 'charging-share-cn-2024'],
    checked,
  },
  'listed-companies': {
    claims: ['pevc-star-bse', 'pevc-chinext'],
    verdict: 'refined',
    says: 'The only official figures found are older, of November 2022: {csrc-star-2022} for the STAR Market and {csrc-chinext-2022} for ChiNext. The {pevc-star-bse} was not found, and the paper gives no source.',
    evidence: [
      {
        source: 'china-banking-news-2022',
        figure: '{csrc-star-2022} of the STAR Market, {csrc-chinext-2022} of ChiNext',
      },
    ],
    checked,
  },
  'qualcomm-8650': {
    claims: ['qc8650-node'],
    verdict: 'not-checkable',
    says: 'The chip is named in reports on driver assistance; its process was not found.',
    evidence: [{ source: 'spglobal-chips-2025', figure: 'names the chip, without its process' }],
    checked,
  },
  'electrolyte-temperature': {
    claims: ['ssb-electrolyte-temp'],
    verdict: 'not-checkable',
    says: 'The cited text was not found. Research reports stability of such a material up to the same temperature against lithium metal, which says nothing of a whole cell.',
    evidence: [
      { source: 'researcher-life', figure: 'stability of one sulphide electrolyte against lithium metal' },
    ],
    checked,
  },
  'changan-laboratory': {
    claims: ['cqu-changan-l4'],
    verdict: 'not-checkable',
    says: 'The paper gives no source, and none was found.',
    evidence: [],
    checked,
  },
} as const satisfies Record<string, CheckInput<ClaimId, ContextSourceId>>;

/** What independent sources say of the paper’s claims, from an audit of its figures; nothing in it is from memory. */
export const checks = defineRecords<keyof typeof written, typeof check>('check', check, written as never);
