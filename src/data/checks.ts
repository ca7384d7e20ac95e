import { defineRecords } from '../lib/edition/parseRecords.ts';
import { type CheckInput, check } from '../lib/schema/factCheck.ts';
import type { ClaimId } from './claims.ts';
import type { ContextSourceId } from './contextSources.ts';

const checked = '2026-11-23';
/** Of the comparisons that were made once more. */
const again = '2026-11-28';

const written = {
  'nev-penetration-2024': {
    claims: ['nev-penetration-2024'],
    verdict: 'disputed',
    says: 'No definition that we found gives {nev-penetration-2024} for 2024. For 2024 others have {caam-nev-share-2024} of all vehicles, {cpca-nev-share-2024} of passenger cars at retail and {iea-ev-share-cn-2024} of new cars. For 2023 the retail share was {cpca-nev-share-2023}, and the paper’s source is a report dated 2024, so the year is probably 2023.',
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
    says: 'The paper presents the rise from {nev-penetration-2015} as a result of the dual-credit policy. That policy was issued in {dual-credit-issued}, took effect in {dual-credit-force} and required NEV credits from 2019 on, so it cannot account for the years before. By independent series most of the rise came after.',
    evidence: [
      {
        source: 'icct-2018',
        figure:
          'in force {dual-credit-force}; NEV credits required from 2019, a year later than first planned',
      },
      { source: 'lexology-dual-credit', figure: 'issued {dual-credit-issued}, in force {dual-credit-force}' },
    ],
    checked: again,
  },
  'rd-spend-final': {
    claims: ['rd-spend-cn-2024', 'rd-intensity-cn-2024'],
    verdict: 'refined',
    says: 'Right as the preliminary figures of January 2025. The Bureau’s final communiqué, published before the paper’s November issue, has slightly more of both: {nbs-rd-spend-final-2024} and {nbs-rd-intensity-final-2024}.',
    evidence: [
      { source: 'nbs-final-2025', figure: '{nbs-rd-spend-final-2024}; {nbs-rd-intensity-final-2024} of GDP' },
      { source: 'xinhua-rd-final-2025', figure: '{nbs-rd-intensity-final-2024} of GDP' },
      { source: 'yicai-2025', figure: 'the preliminary figures, as in the paper' },
      { source: 'xinhua-rd-2025', figure: 'the preliminary figures, as in the paper' },
    ],
    checked: again,
  },
  'rd-spend-rank': {
    claims: ['rd-spend-rank-cn-2024'],
    verdict: 'confirmed',
    says: 'For 2022 the United States’ science statistics call China the second-highest performer of research and development; for 2023 the OECD has China close behind the United States. For 2024 there is the Bureau’s word alone.',
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
    says: 'It is the ratio of 2022, so the comparison sets China in 2024 against the Union two years earlier; China had {ncses-rd-intensity-cn-2022} in that year. The Bureau’s own note quotes it in the same way. Eurostat has a little more for 2022, and China in 2024 stands above that too.',
    evidence: [
      { source: 'ncses-disc-17', figure: 'EU-27: {ncses-rd-intensity-eu-2022} of GDP in 2022' },
      { source: 'eurostat-2023', figure: 'a little more for 2022, provisional' },
    ],
    checked: again,
  },
  'rd-intensity-oecd': {
    claims: ['rd-intensity-oecd'],
    verdict: 'refined',
    says: 'The Bureau quoted the same value in October 2024 already, so it is of an earlier year than 2024; which one was not found in print. No primary page was seen.',
    evidence: [
      { source: 'yicai-2025', figure: '{rd-intensity-oecd}, without a year' },
      { source: 'cns-rd-2024', figure: '{rd-intensity-oecd}, quoted beside China’s value for 2023' },
    ],
    checked,
  },
  'battery-share': {
    claims: ['battery-share-cn-2024', 'battery-topten-cn-2024'],
    verdict: 'confirmed',
    says: 'Press reports of the release of SNE Research give the same for six firms. Computed again from the makers’ values it comes to {sne-six-share-computed-2024}. Of SNE Research no primary page was seen.',
    evidence: [
      { source: 'gnews-2025', figure: 'six Chinese makers: {sne-six-share-2024}' },
      { source: 'argus-2025', figure: 'about {sne-world-2024} in all' },
      { source: 'ajunews-2026', figure: 'the same share for 2024, and six makers in the top ten' },
      { source: 'counterpoint-2025', figure: 'by another method: similar shares of the two largest makers' },
    ],
    derived: ['sne-six-installed-2024', 'sne-six-share-computed-2024'],
    checked: again,
  },
  'catl-share': {
    claims: ['catl-share'],
    verdict: 'confirmed',
    says: 'CATL itself gives it, after SNE Research, as its share for 2024, and reports of the release that has the {battery-share-cn-2024} of section 2.1 agree; the paper gives neither a year nor a footnote. SNE Research’s first figure for the first months of 2024 was the same, so the year is likely but not certain. Of SNE Research no primary page was seen.',
    evidence: [
      { source: 'smm-2025', figure: '{catl-share} in 2024, from CATL' },
      { source: 'argus-2025', figure: 'CATL {sne-catl-2024} of about {sne-world-2024}' },
    ],
    derived: ['sne-catl-share-computed-2024'],
    checked: again,
  },
  'ssb-density': {
    claims: ['ssb-density-catl'],
    verdict: 'refined',
    says: 'In April 2024 CATL’s chief scientist named it as what all-solid-state cells are expected to reach. Samples with it are reported from a leak, which the firm did not confirm in the report. What CATL announced with this value in 2023 is another product, its condensed battery. No primary page was seen.',
    evidence: [
      { source: 'arenaev-2024', figure: '{ssb-density-catl}, expected' },
      { source: 'bestmag-2024', figure: '{ssb-density-catl} of samples, from a leak' },
      { source: 'reuters-condensed-2023', figure: '{ssb-density-catl} of the condensed battery' },
    ],
    checked: again,
  },
  'ssb-ratio': {
    claims: ['ssb-density-ratio'],
    verdict: 'refined',
    says: 'It holds only against cells with {cell-density-bound}: the prototype has {ssb-ratio-lfp} the energy density of iron phosphate cells, but only {ssb-ratio-nmc} that of the nickel cells of an independent comparison. CATL’s chief scientist puts what liquid cells can reach well above that bound, and the report on CATL’s samples speaks of an improvement of {ssb-improvement}. No primary page was seen.',
    evidence: [
      { source: 'arenaev-2024', figure: 'liquid cells can reach far more than that bound' },
      { source: 'bestmag-2024', figure: '{ssb-improvement} more than existing lithium-ion batteries' },
      {
        source: 'nenpower-2024',
        figure: 'iron phosphate {cell-energy-lfp}, nickel manganese cobalt {cell-energy-nmc}',
      },
    ],
    derived: ['ssb-base-implied', 'ssb-ratio-lfp', 'ssb-ratio-nmc'],
    checked: again,
  },
  'ssb-runaway': {
    claims: ['ssb-thermal-runaway'],
    verdict: 'disputed',
    says: 'Peer-reviewed work finds thermal runaway in sulphide all-solid-state cells too, with a first stage below about {ssb-runaway-onset}, although the materials alone are stable to several hundred degrees. These studies are younger than the paper; the doubt is older. Other work finds ways to hold such reactions back.',
    evidence: [
      { source: 'rsc-review-2020', figure: 'calls the safety of every solid cell a stereotype' },
      {
        source: 'beihang-2026',
        figure: 'cells with sulphide electrolytes can fail catastrophically in the end',
      },
      { source: 'nature-runaway-2026', figure: 'first stage below about {ssb-runaway-onset}' },
      { source: 'dense-cathode-2025', figure: 'a dense cathode inhibits exothermic reactions' },
    ],
    checked: again,
  },
  'ssb-stage': {
    claims: ['ssb-production-stage'],
    verdict: 'disputed',
    says: 'In April 2024 CATL’s chief scientist put the maturity of its solid-state cells at {ssb-readiness} and hoped for production in small numbers {ssb-small-scale}. The paper’s own section 2.1 speaks of a prototype. No primary page was seen.',
    evidence: [
      {
        source: 'arenaev-2024',
        figure: 'readiness {ssb-readiness}; production in small numbers {ssb-small-scale}',
      },
      {
        source: 'bestmag-2024',
        figure: 'CATL’s chairman sees the whole industry’s peak at the same level',
      },
    ],
    checked: again,
  },
  'hydrogen-share': {
    claims: ['h2-capacity-share-cn-2024'],
    verdict: 'refined',
    says: 'The National Energy Administration’s report is quoted with half and with “more than half”; the exact {h2-capacity-share-cn-2024} was not seen. No primary page was seen.',
    evidence: [
      { source: 'spglobal-2025', figure: '{h2-capacity-cn-2024} of {h2-capacity-world-2024}' },
      { source: 'bastillepost-2025', figure: 'more than half' },
    ],
    derived: ['h2-share-computed-2024'],
    checked: again,
  },
  'fuel-cell-vehicles': {
    claims: ['fcv-stock-cn-2024'],
    verdict: 'refined',
    says: 'It depends on what is counted. The International Energy Agency’s four kinds of vehicle in stock add up to {iea-fuel-cell-2024}, which fits. The National Energy Administration, on whose report the sentence before probably rests, gives {nea-fuel-cell-2024}, which does not. Which stock the paper means is not said.',
    evidence: [
      { source: 'xinhua-h2-2025', figure: '{nea-fuel-cell-2024}' },
      {
        source: 'iea-gevo-2025',
        figure:
          '{iea-fuel-cell-trucks-2024}, {iea-fuel-cell-buses-2024}, {iea-fuel-cell-vans-2024} and {iea-fuel-cell-cars-2024}: trucks, buses, vans and cars',
      },
    ],
    derived: ['iea-fuel-cell-2024'],
    checked: again,
  },
  'creative-destruction': {
    claims: ['schumpeter-theory-year'],
    verdict: 'disputed',
    says: 'The year is not in question: Schumpeter’s theory of innovation is of that time. The words “creative destruction” come from a later book of his, of {creative-destruction-year}.',
    evidence: [
      { source: 'econlib', figure: 'Capitalism, Socialism, and Democracy, {creative-destruction-year}' },
    ],
    checked,
  },
  nx9031: {
    claims: ['nx9031-node', 'nx9031-transistors'],
    verdict: 'confirmed',
    says: 'Reported in July 2024 with the same figures, from NIO’s own communiqué, when the chip had been taped out. No primary page was seen.',
    evidence: [
      { source: 'evertiq-2024', figure: '{nx9031-node}, {nx9031-transistors}' },
      { source: 'zaobao-2024', figure: '{nx9031-transistors}, after NIO’s communiqué' },
    ],
    checked: again,
  },
  'nx9031-compute': {
    claims: ['nx9031-compute'],
    verdict: 'refined',
    says: 'NIO compares the chip with four Nvidia Orin-X, together {orin-x-four}, and gave no number of its own in the pages seen. The chip has been in a production car since {et9-deliveries}, so “may deliver” is of an earlier time. No primary page was seen.',
    evidence: [
      { source: 'toms-2024', figure: 'no number from NIO' },
      { source: 'cnevpost-copy-nio', figure: 'comparable to four Orin-X; in the ET9 since {et9-deliveries}' },
      { source: 'krasia-turing', figure: 'comparisons of the chips' },
    ],
    derived: ['orin-x-four'],
    checked: again,
  },
  turing: {
    claims: ['turing-ratio', 'turing-parameters'],
    verdict: 'confirmed',
    says: 'XPeng’s own comparison is with the chip that its cars had at the time. A press report sets the chip beside Nvidia’s Orin-X of 2022; if the paper’s “mainstream chips” are of that kind, the figures agree. No primary page was seen.',
    evidence: [
      { source: 'gasgoo-turing-2024', figure: '{turing-ratio} that of the chip then in use at XPeng' },
      {
        source: 'globalchinaev-turing',
        figure: '{turing-compute} against {orin-x-compute}; {turing-parameters}',
      },
    ],
    derived: ['turing-ratio-computed'],
    checked: again,
  },
  'qualcomm-8797': {
    claims: ['qc8797-compute', 'qc8797-count'],
    verdict: 'refined',
    says: 'The pages, most of them weak, do not all agree. Several have {qc8797-compute} for each of the two chips, one has that for both together; Qualcomm’s own page names the chip and gives no figure. In the first car with it the two chips work apart, one for the cockpit and one for driving.',
    evidence: [
      { source: 'qualcomm-auto', figure: 'names the chip, without a figure' },
      { source: 'leblogauto-d19', figure: 'the two chips together {qc8797-compute-both}' },
      { source: 'probsee-8797', figure: 'up to {qc8797-compute} per chip' },
      { source: 'qualcomm-summit-2025', figure: '{qc8797-compute} for both together' },
      { source: 'tarantas-2026', figure: 'two chips with tasks of their own' },
    ],
    checked: again,
  },
  'seres-robots': {
    claims: ['seres-robots'],
    verdict: 'refined',
    says: 'Of SERES’s smart factory in Shapingba, which is the Phoenix factory, {robots-shapingba} are reported. The {robots-super-factory} often quoted belong to another plant, the Super Factory. The Chinese press speaks of robots that work together, which need not be collaborative robots. No primary page was seen.',
    evidence: [
      { source: 'eastday-2023', figure: 'the Phoenix factory stands in Shapingba' },
      { source: 'beijing-review-2024', figure: '{robots-shapingba}' },
      { source: 'xinhua-seres-2024', figure: '{robots-super-factory} in the Super Factory' },
      { source: 'china-daily-seres-2024', figure: 'robots “work in collaboration” in the Super Factory' },
    ],
    checked: again,
  },
  'seres-results': {
    claims: ['seres-time', 'seres-defects', 'l3-test-distance', 'seres-partners'],
    verdict: 'not-checkable',
    says: 'No page with these was found: not the one that the paper cites, whose printed address leads to no article, nor another.',
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
    evidence: [
      { source: 'iea-carbon', figure: 'neutrality before 2060' },
      { source: 'xinhua-carbon-2020', figure: 'a peak before 2030, neutrality before 2060' },
    ],
    checked: again,
  },
  'nev-plans': {
    claims: ['plan-nev-2012', 'plan-nev-2021'],
    verdict: 'confirmed',
    says: 'The State Council issued the first in June 2012, its General Office the second in October 2020; the two plans that the paper does not date are of March 2009 and April 2017.',
    evidence: [
      { source: 'iea-policies', figure: 'the plan for 2012 to 2020, June 2012' },
      { source: 'caam-plan-2020', figure: 'the plan for 2021 to 2035, from the General Office' },
      { source: 'giz-nev-plan', figure: 'the plan for 2021 to 2035' },
      { source: 'cecc-2010', figure: 'the revitalization plan, March 2009' },
      { source: 'kslaw-2017', figure: 'the medium- and long-term plan, April 2017, from three ministries' },
    ],
    checked: again,
  },
  'nev-leader': {
    claims: ['nev-leader-years'],
    verdict: 'refined',
    says: 'True of China as a country, by the manufacturers’ association’s count to 2024. As a region Europe sold more electric cars in 2020, {iea-ev-sales-europe-2020} against {iea-ev-sales-cn-2020}.',
    evidence: [
      { source: 'people-nev-2025', figure: 'tenth year in a row' },
      { source: 'miit-nev-2022', figure: 'first since 2015' },
      { source: 'iea-gevo-2025', figure: 'new electric cars in 2020' },
      { source: 'global-times-2021', figure: 'Europe ahead of China in 2020' },
    ],
    derived: ['iea-ev-sales-europe-2020', 'iea-ev-sales-cn-2020'],
    checked: again,
  },
  charging: {
    claims: ['charging-superlative'],
    verdict: 'refined',
    says: 'By number it is the largest: {charging-points-cn-2024} open to the public at the end of 2024, where the world had {charging-points-world-2024}; that is {charging-share-cn-2024}. How comprehensive a network is cannot be read from a count; that superlative is the government’s own.',
    evidence: [
      {
        source: 'ndrc-charging-2024',
        figure: 'most in number, service and variety, says the National Development and Reform Commission',
      },
      {
        source: 'iea-gevo-2025',
        figure: 'fast points {iea-fast-points-cn-2024}, slow points {iea-slow-points-cn-2024} in China',
      },
    ],
    derived: ['charging-points-cn-2024', 'charging-points-world-2024', 'charging-share-cn-2024'],
    checked: again,
  },
  'listed-companies': {
    claims: ['pevc-star-bse'],
    verdict: 'not-checkable',
    says: 'The paper gives no source for {pevc-star-bse}, and none was found. The only official figure found is older, of November 2022, and of the STAR Market alone: {csrc-star-2022}. For the Beijing Stock Exchange nothing was found.',
    evidence: [{ source: 'china-banking-news-2022', figure: '{csrc-star-2022} of the STAR Market' }],
    checked: again,
  },
  'listed-chinext': {
    claims: ['pevc-chinext'],
    verdict: 'confirmed',
    says: 'The only official figure found, {csrc-chinext-2022}, is of November 2022; it agrees. The paper gives neither a source nor a year. No primary page was seen.',
    evidence: [{ source: 'china-banking-news-2022', figure: '{csrc-chinext-2022} of ChiNext' }],
    checked: again,
  },
  'qualcomm-8650': {
    claims: ['qc8650-node'],
    verdict: 'confirmed',
    says: 'The trade press gives the same process; Qualcomm’s own page names the chip without it.',
    evidence: [
      { source: 'qualcomm-auto', figure: 'names the chip, without its process' },
      { source: 'eet-china-2025', figure: '{qc8650-node}' },
      { source: 'spglobal-chips-2025', figure: 'names the chip, without its process' },
    ],
    checked: again,
  },
  'electrolyte-temperature': {
    claims: ['ssb-electrolyte-temp'],
    verdict: 'refined',
    says: 'The cited text was not found. Research reports stability of one such material against lithium metal up to the same temperature, not above it, and of four others strong reactions with an anode in heat of that order. All this is of materials and says nothing of a whole cell.',
    evidence: [
      {
        source: 'beihang-2026',
        figure: 'intense reactions of four sulphide electrolytes with an anode in great heat',
      },
      { source: 'researcher-life', figure: 'stability of one sulphide electrolyte against lithium metal' },
    ],
    checked: again,
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
