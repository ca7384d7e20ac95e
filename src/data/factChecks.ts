import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { type FactCheckInput, factCheck } from '#engine/lib/schema/factCheck.ts';
import type { ClaimId } from './claims.ts';
import type { IndependentSourceId } from './independentSources.ts';

const checked = '2026-11-23';
/** Of the comparisons that were made once more. */
const again = '2026-11-28';
/** Of what was looked for last. */
const last = '2026-11-29';

const written = {
  'nev-penetration-2024': {
    claims: ['nev-penetration-2024', 'nev-penetration-year-end'],
    aspect: 'period',
    verdict: 'disputed',
    says: 'No definition that we found gives {nev-penetration-2024} for 2024. For 2024 others have {caam-nev-share-2024} of all vehicles, {cpca-nev-share-2024} of passenger cars at retail and {iea-ev-share-cn-2024} of new cars. For 2023 the retail share was {cpca-nev-share-2023}, and the paper’s source is a report dated 2024, so the year is probably 2023.',
    evidence: [
      {
        source: 'iea-gevo-2025',
        bearing: 'contradicts',
        figure: '{iea-ev-share-cn-2024} of new cars in 2024, {iea-ev-share-cn-2023} in 2023',
      },
      {
        source: 'people-nev-2025',
        bearing: 'contradicts',
        figure: '{caam-nev-share-2024} of all vehicles sold in 2024',
      },
      {
        source: 'zawya-2025',
        bearing: 'contradicts',
        figure: '{caam-nev-share-2024}, from the ministry’s press conference',
      },
      {
        source: 'exportsemi-2025',
        bearing: 'contradicts',
        figure: '{cpca-nev-share-2024} of passenger cars at retail in 2024',
      },
      {
        source: 'steelorbis-2024',
        bearing: 'narrows',
        figure: '{cpca-nev-share-2023} of passenger cars at retail in 2023',
      },
      {
        source: 'cnevpost-2024-01',
        bearing: 'near',
        figure: '{caam-nev-share-2023} of all vehicles sold in 2023',
      },
    ],
    checked: again,
  },
  'nev-penetration-2015': {
    claims: ['nev-penetration-2015', 'nev-penetration-year-start'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'The International Energy Agency has {iea-ev-share-cn-2015} of new cars, and EV-Volumes {ev-volumes-share-2015} of passenger cars; China’s state broadcaster says that the rate passed {nev-penetration-2015} by 2015. The manufacturers’ association’s units give a little more.',
    evidence: [
      { source: 'iea-gevo-2025', bearing: 'agrees', figure: '{iea-ev-share-cn-2015} of new cars' },
      {
        source: 'evobsession-2016',
        bearing: 'agrees',
        figure: '{ev-volumes-share-2015} of passenger cars',
      },
      { source: 'cctv-2024', bearing: 'agrees', figure: 'passed {nev-penetration-2015} by 2015' },
    ],
    checked: again,
  },
  'nev-penetration-cause': {
    claims: ['nev-penetration-2024'],
    aspect: 'cause',
    verdict: 'refined',
    says: 'The paper presents the rise from {nev-penetration-2015} as a result of the dual-credit policy. That policy was issued in {dual-credit-issued}, took effect in {dual-credit-force} and required NEV credits from 2019 on, so it cannot account for the years before. By independent series most of the rise came after.',
    evidence: [
      {
        source: 'icct-2018',
        bearing: 'narrows',
        figure:
          'in force {dual-credit-force}; NEV credits required from 2019, a year later than first planned',
      },
      {
        source: 'lexology-dual-credit',
        bearing: 'narrows',
        figure: 'issued {dual-credit-issued}, in force {dual-credit-force}',
      },
    ],
    checked: again,
  },
  'rd-spend-final': {
    claims: ['rd-spend-cn-2024', 'rd-intensity-cn-2024'],
    aspect: 'value',
    verdict: 'refined',
    says: 'Right as the preliminary figures of January 2025. The Bureau’s final communiqué, published before the paper’s November issue, has slightly more of both: {nbs-rd-spend-final-2024} and {nbs-rd-intensity-final-2024}.',
    evidence: [
      {
        source: 'nbs-final-2025',
        bearing: 'narrows',
        figure: '{nbs-rd-spend-final-2024}; {nbs-rd-intensity-final-2024} of GDP',
      },
      { source: 'xinhua-rd-final-2025', bearing: 'narrows', figure: '{nbs-rd-intensity-final-2024} of GDP' },
      { source: 'yicai-2025', bearing: 'agrees', figure: 'the preliminary figures, as in the paper' },
      { source: 'xinhua-rd-2025', bearing: 'agrees', figure: 'the preliminary figures, as in the paper' },
    ],
    checked: again,
  },
  'rd-spend-rank': {
    claims: ['rd-spend-rank-cn-2024'],
    aspect: 'period',
    verdict: 'refined',
    says: 'For 2022 the United States’ science statistics call China the second-highest performer of research and development; for 2023 the OECD has China close behind the United States. For 2024, the year that the paper speaks of, there is the Bureau’s word alone.',
    evidence: [
      {
        source: 'ncses-disc-17',
        bearing: 'narrows',
        figure: '{ncses-rd-spend-cn-2022} for China in 2022, {ncses-rd-spend-us-2022} for the United States',
      },
      {
        source: 'oecd-gerd-2025',
        bearing: 'narrows',
        figure: 'China close behind the United States in 2023',
      },
    ],
    checked: again,
  },
  'rd-intensity-eu': {
    claims: ['rd-intensity-eu'],
    aspect: 'period',
    verdict: 'refined',
    says: 'It is a ratio of 2022, so the comparison sets China in 2024 against the Union two years earlier; China had {ncses-rd-intensity-cn-2022} in that year. The Bureau’s own note quotes it in the same way, without a year.',
    evidence: [
      {
        source: 'ncses-disc-17',
        bearing: 'narrows',
        figure: 'EU-27: {ncses-rd-intensity-eu-2022} of GDP in 2022',
      },
      { source: 'yicai-2025', bearing: 'agrees', figure: '{rd-intensity-eu}, without a year' },
    ],
    checked: again,
  },
  'rd-intensity-eu-value': {
    claims: ['rd-intensity-eu'],
    aspect: 'value',
    verdict: 'refined',
    says: 'The statistics of the United States, which follow the OECD, give the same for 2022. Eurostat, the Union’s own office, had {eurostat-rd-intensity-eu-2022} for that year. China in 2024 stands above both.',
    evidence: [
      { source: 'ncses-disc-17', bearing: 'agrees', figure: 'EU-27: {ncses-rd-intensity-eu-2022} of GDP' },
      {
        source: 'eurostat-2023',
        bearing: 'narrows',
        figure: '{eurostat-rd-intensity-eu-2022} of GDP, provisional',
      },
    ],
    checked: again,
  },
  'rd-intensity-oecd': {
    claims: ['rd-intensity-oecd'],
    aspect: 'period',
    verdict: 'refined',
    says: 'The Bureau quoted the same value in October 2024 already, so it is of an earlier year than 2024; which one was not found in print. A report on the OECD’s own figures has {oecd-rd-intensity-2023} for 2023.',
    evidence: [
      { source: 'yicai-2025', bearing: 'agrees', figure: '{rd-intensity-oecd}, without a year' },
      {
        source: 'cns-rd-2024',
        bearing: 'narrows',
        figure: '{rd-intensity-oecd}, quoted beside China’s value for 2023',
      },
      { source: 'itif-2025', bearing: 'near', figure: '{oecd-rd-intensity-2023} in 2023' },
      {
        source: 'state-council-2023',
        bearing: 'near',
        figure: 'the Bureau set an older ratio of the OECD beside China’s of 2022 too',
      },
    ],
    checked: again,
  },
  'innovation-ecosystem': {
    claims: ['innovation-ecosystem-cn'],
    aspect: 'value',
    verdict: 'not-checkable',
    says: '“World-class” names no measure, so no source could decide it.',
    evidence: [],
    checked: again,
  },
  'creative-destruction': {
    claims: ['schumpeter-theory-year'],
    aspect: 'wording',
    verdict: 'disputed',
    says: 'The year is not in question: Schumpeter’s theory of innovation is of that time. The words “creative destruction” come from a later book of his, of {creative-destruction-year}, and others had used them before him.',
    evidence: [
      {
        source: 'econlib',
        bearing: 'contradicts',
        figure: 'Capitalism, Socialism, and Democracy, {creative-destruction-year}',
      },
      {
        source: 'mccraw-schumpeter',
        bearing: 'contradicts',
        figure: 'the same book, {creative-destruction-year}',
      },
      {
        source: 'reinert-nietzsche',
        bearing: 'near',
        figure: 'first used by the economist Werner Sombart',
      },
    ],
    checked: again,
  },
  'battery-share': {
    claims: ['battery-share-cn-2024', 'battery-topten-cn-2024'],
    aspect: 'value',
    verdict: 'reported',
    says: 'Press reports of the release of SNE Research, which is the paper’s own source, give the same for six firms. Computed again from the makers’ values it comes to {sne-six-share-computed-2024}. Another market researcher finds similar shares for the two largest makers; the six together it does not give.',
    evidence: [
      { source: 'gnews-2025', bearing: 'agrees', figure: 'six Chinese makers: {sne-six-share-2024}' },
      { source: 'argus-2025', bearing: 'agrees', figure: 'about {sne-world-2024} in all' },
      {
        source: 'ajunews-2026',
        bearing: 'agrees',
        figure: 'the same share for 2024, and six makers in the top ten',
      },
      {
        source: 'counterpoint-2025',
        bearing: 'near',
        figure: 'by another method: similar shares of the two largest makers',
      },
    ],
    derived: ['sne-six-installed-2024', 'sne-six-share-computed-2024'],
    checked: again,
  },
  'ssb-stage': {
    claims: ['ssb-production-stage'],
    aspect: 'value',
    verdict: 'disputed',
    says: 'In April 2024 CATL’s chief scientist put the maturity of its solid-state cells at {ssb-readiness} and hoped for production in small numbers {ssb-small-scale}. The paper’s own section 2.1 speaks of a prototype.',
    evidence: [
      {
        source: 'arenaev-2024',
        bearing: 'contradicts',
        figure: 'readiness {ssb-readiness}; production in small numbers {ssb-small-scale}',
      },
      {
        source: 'bestmag-2024',
        bearing: 'near',
        figure: 'CATL’s chairman sees the whole industry’s peak at the same level',
      },
    ],
    checked: again,
  },
  'ssb-density': {
    claims: ['ssb-density-catl'],
    aspect: 'value',
    verdict: 'refined',
    says: 'In April 2024 CATL’s chief scientist named it as what all-solid-state cells are expected to reach. Samples with it are reported from a leak, which the firm did not confirm in the report. What CATL announced with this value in 2023 is another product, its condensed battery.',
    evidence: [
      { source: 'arenaev-2024', bearing: 'narrows', figure: '{ssb-density-catl}, expected' },
      { source: 'bestmag-2024', bearing: 'agrees', figure: '{ssb-density-catl} of samples, from a leak' },
      {
        source: 'reuters-condensed-2023',
        bearing: 'near',
        figure: '{ssb-density-catl} of the condensed battery',
      },
    ],
    checked: again,
  },
  'ssb-ratio': {
    claims: ['ssb-density-ratio'],
    aspect: 'comparator',
    verdict: 'refined',
    says: 'It holds only against cells with {cell-density-bound}. The industry ministry asks {cell-energy-ternary-least} of ternary energy cells and {cell-energy-lfp-least} of those with iron phosphate, which fits; but CATL’s chief scientist has {cell-energy-liquid-reach} for liquid cells, and the report on CATL’s samples speaks of an improvement of {ssb-improvement}. By an independent comparison the prototype has {ssb-ratio-lfp} the energy density of iron phosphate cells and {ssb-ratio-nmc} that of nickel cells.',
    evidence: [
      {
        source: 'miit-cells-2024',
        bearing: 'narrows',
        figure:
          'ternary {cell-energy-ternary-least}, iron phosphate {cell-energy-lfp-least}: what makers must reach',
      },
      {
        source: 'arenaev-2024',
        bearing: 'narrows',
        figure: 'liquid cells: {cell-energy-liquid-reach}',
      },
      {
        source: 'bestmag-2024',
        bearing: 'contradicts',
        figure: '{ssb-improvement} more than existing lithium-ion batteries',
      },
      {
        source: 'nenpower-2024',
        bearing: 'near',
        figure: 'iron phosphate {cell-energy-lfp}, nickel manganese cobalt {cell-energy-nmc}',
      },
    ],
    derived: ['ssb-base-implied', 'ssb-ratio-lfp', 'ssb-ratio-nmc'],
    checked: again,
  },
  'ssb-range': {
    claims: ['ssb-range'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'Of vehicles with this battery nothing was found. In 2022 CATL claimed the same range for a battery with liquid cells, so the range by itself is no sign of a solid one.',
    sought: 'stored press and firms’ pages on CATL’s solid-state battery',
    evidence: [
      { source: 'scmp-qilin-2022', bearing: 'near', figure: 'the same range for its liquid Qilin battery' },
    ],
    checked: again,
  },
  'electrolyte-temperature': {
    claims: ['ssb-electrolyte-temp'],
    aspect: 'value',
    verdict: 'refined',
    says: 'The cited text was not found. Research reports stability of one such material against lithium metal up to the same temperature, not above it, and of four others strong reactions with an anode in heat of that order. All this is of materials and says nothing of a whole cell.',
    evidence: [
      {
        source: 'beihang-2026',
        bearing: 'narrows',
        figure: 'intense reactions of four sulphide electrolytes with an anode in great heat',
      },
      {
        source: 'researcher-life',
        bearing: 'narrows',
        figure: 'stability of one sulphide electrolyte against lithium metal',
      },
    ],
    checked: again,
  },
  'ssb-runaway': {
    claims: ['ssb-thermal-runaway'],
    aspect: 'wording',
    verdict: 'disputed',
    says: 'Peer-reviewed work finds thermal runaway in sulphide all-solid-state cells too, with a first stage below about {ssb-runaway-onset}, although the materials alone are stable to several hundred degrees. These studies are younger than the paper; the doubt is older. Other work finds ways to hold such reactions back.',
    evidence: [
      {
        source: 'rsc-review-2020',
        bearing: 'contradicts',
        figure: 'calls the safety of every solid cell a stereotype',
      },
      {
        source: 'beihang-2026',
        bearing: 'contradicts',
        figure: 'cells with sulphide electrolytes can fail catastrophically in the end',
      },
      {
        source: 'nature-runaway-2026',
        bearing: 'contradicts',
        figure: 'first stage below about {ssb-runaway-onset}',
      },
      {
        source: 'dense-cathode-2025',
        bearing: 'near',
        figure: 'a dense cathode inhibits exothermic reactions',
      },
    ],
    checked: again,
  },
  'carbon-goals-years': {
    claims: ['carbon-peak', 'carbon-neutral'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'Both years were announced at the United Nations in September 2020.',
    evidence: [
      {
        source: 'iea-carbon',
        bearing: 'agrees',
        figure: 'a peak before 2030 and neutrality before 2060, announced by China',
      },
      { source: 'law-society-2020', bearing: 'agrees', figure: 'the words of the announcement' },
      {
        source: 'ndrc-carbon-2021',
        bearing: 'near',
        figure: 'the plan of action for the peak',
      },
      { source: 'xinhua-carbon-2020', bearing: 'agrees', figure: 'the same, from the Assembly' },
    ],
    checked: again,
  },
  'carbon-goals': {
    claims: ['carbon-peak', 'carbon-neutral'],
    aspect: 'wording',
    verdict: 'refined',
    says: 'The announcement says “before” these years, where the paper says “by”.',
    evidence: [
      {
        source: 'law-society-2020',
        bearing: 'narrows',
        figure: 'a peak before 2030, neutrality before 2060',
      },
      {
        source: 'xinhua-carbon-2020',
        bearing: 'narrows',
        figure: 'a peak before 2030, neutrality before 2060',
      },
    ],
    checked: again,
  },
  'hydrogen-share': {
    claims: ['h2-capacity-share-cn-2024'],
    aspect: 'value',
    verdict: 'refined',
    says: 'The National Energy Administration’s report is quoted with half and with “more than half”; the exact {h2-capacity-share-cn-2024} was not seen.',
    evidence: [
      {
        source: 'spglobal-2025',
        bearing: 'narrows',
        figure: '{h2-capacity-cn-2024} of {h2-capacity-world-2024}',
      },
      { source: 'bastillepost-2025', bearing: 'narrows', figure: 'more than half' },
    ],
    derived: ['h2-share-computed-2024'],
    checked: again,
  },
  'fuel-cell-vehicles': {
    claims: ['fcv-stock-cn-2024'],
    aspect: 'scope',
    verdict: 'refined',
    says: 'It depends on what is counted. The International Energy Agency’s four kinds of vehicle in stock add up to {iea-fuel-cell-2024}, which fits. The National Energy Administration, on whose report the sentence before probably rests, gives {nea-fuel-cell-2024}, and GGII counts {ggii-fcv-2021-2025} registered in the five years to 2025, of which {ggii-fcv-2025} in the last, which leaves fewer. A fleet of {fcv-fleet-cn-2025} is reported for a year later. Which stock the paper means is not said.',
    evidence: [
      {
        source: 'iea-gevo-2025',
        bearing: 'agrees',
        figure:
          '{iea-fuel-cell-trucks-2024}, {iea-fuel-cell-buses-2024}, {iea-fuel-cell-vans-2024} and {iea-fuel-cell-cars-2024}: trucks, buses, vans and cars',
      },
      { source: 'xinhua-h2-2025', bearing: 'narrows', figure: '{nea-fuel-cell-2024}' },
      {
        source: 'hydrogen-insight-2025',
        bearing: 'narrows',
        figure: '{ggii-fcv-2021-2025} registered from 2021 to 2025, {ggii-fcv-2025} of them in 2025',
      },
      {
        source: 'carnewschina-fcv-2025',
        bearing: 'near',
        figure: 'a fleet of {fcv-fleet-cn-2025} at the end of 2025',
      },
    ],
    derived: ['iea-fuel-cell-2024'],
    checked: again,
  },
  'seres-automation': {
    claims: ['seres-automation'],
    aspect: 'scope',
    verdict: 'refined',
    says: 'It is reported of two plants of SERES: of the Super Factory in almost the paper’s words, with monitoring around the clock, and of an earlier one in Liangjiang. The paper names no plant.',
    evidence: [
      {
        source: 'china-daily-seres-2024',
        bearing: 'narrows',
        figure: 'crucial processes wholly automated in the Super Factory, with monitoring around the clock',
      },
      {
        source: 'liangjiang-2023',
        bearing: 'narrows',
        figure: 'all key procedures automated in the smart factory of Liangjiang New Area',
      },
    ],
    checked: again,
  },
  nx9031: {
    claims: ['nx9031-node', 'nx9031-transistors'],
    aspect: 'value',
    verdict: 'reported',
    says: 'Reported in July 2024 with the same figures, from NIO’s own communiqué, when the chip had been taped out. Nobody but the maker gives them.',
    evidence: [
      { source: 'evertiq-2024', bearing: 'agrees', figure: '{nx9031-node}, {nx9031-transistors}' },
      { source: 'zaobao-2024', bearing: 'agrees', figure: '{nx9031-transistors}, after NIO’s communiqué' },
    ],
    checked: again,
  },
  'nx9031-first': {
    claims: ['nx9031-first'],
    aspect: 'value',
    verdict: 'reported',
    says: 'Reports of its presentation, from NIO, call it the firm’s first chip for autonomous driving.',
    evidence: [
      {
        source: 'asia-times-2023',
        bearing: 'agrees',
        figure: 'the firm’s first chip for autonomous driving, shown in December 2023',
      },
      { source: 'toms-2024', bearing: 'agrees', figure: 'the firm’s first for it, made at {nx9031-node}' },
    ],
    checked: last,
  },
  'nx9031-compute': {
    claims: ['nx9031-compute'],
    aspect: 'period',
    verdict: 'refined',
    says: 'The chip has been in a production car since {et9-deliveries}, so “may deliver” is of an earlier time than the paper’s.',
    evidence: [
      { source: 'cnevpost-copy-nio', bearing: 'narrows', figure: 'in the ET9 since {et9-deliveries}' },
    ],
    checked: again,
  },
  'nx9031-compute-value': {
    claims: ['nx9031-compute'],
    aspect: 'value',
    verdict: 'refined',
    says: 'NIO compares the chip with four Nvidia Orin-X, together {orin-x-four}, and gave no number of its own in the pages seen.',
    evidence: [
      {
        source: 'itiger-nio-2025',
        bearing: 'narrows',
        figure: 'as much as four Orin-X, says NIO’s chairman',
      },
      { source: 'cnevpost-copy-nio', bearing: 'narrows', figure: 'comparable to four Orin-X' },
      { source: 'toms-2024', bearing: 'near', figure: 'no number from NIO' },
      { source: 'krasia-turing', bearing: 'near', figure: 'comparisons of the chips' },
    ],
    derived: ['orin-x-four'],
    checked: again,
  },
  'nx9031-level': {
    claims: ['nx9031-level'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'No page that says so of the chip was found.',
    sought: 'stored reports of the chip’s presentation, of its tape-out and of the cars with it',
    evidence: [],
    checked: again,
  },
  'turing-parameters': {
    claims: ['turing-parameters'],
    aspect: 'value',
    verdict: 'reported',
    says: 'A trade page has the same, from XPeng.',
    evidence: [{ source: 'globalchinaev-turing', bearing: 'agrees', figure: '{turing-parameters}' }],
    checked: again,
  },
  turing: {
    claims: ['turing-ratio'],
    aspect: 'comparator',
    verdict: 'refined',
    says: 'XPeng’s own comparison is with the chip that its cars had at the time. A trade page sets the chip beside Nvidia’s Orin-X of 2022; if the paper’s “mainstream chips” are of that kind, the figures agree.',
    evidence: [
      {
        source: 'gasgoo-turing-2024',
        bearing: 'narrows',
        figure: '{turing-ratio} that of the chip then in use at XPeng',
      },
      {
        source: 'globalchinaev-turing',
        bearing: 'agrees',
        figure: '{turing-compute} against {orin-x-compute}',
      },
    ],
    derived: ['turing-ratio-computed'],
    checked: again,
  },
  'seres-model': {
    claims: ['seres-model'],
    aspect: 'attribution',
    verdict: 'reported',
    says: 'The name is SERES’s own: a vice-president of the firm uses it of its suppliers. How he reads the three signs was not seen.',
    evidence: [{ source: 'zhongxin-jingwei-2025', bearing: 'agrees', figure: 'the name, from SERES' }],
    checked: again,
  },
  'qualcomm-8650': {
    claims: ['qc8650-node'],
    aspect: 'value',
    verdict: 'reported',
    says: 'A trade page gives the same process; Qualcomm’s own page names the chip without it.',
    evidence: [
      { source: 'qualcomm-auto', bearing: 'near', figure: 'names the chip, without its process' },
      { source: 'eet-china-2025', bearing: 'agrees', figure: '{qc8650-node}' },
      { source: 'spglobal-chips-2025', bearing: 'near', figure: 'names the chip, without its process' },
    ],
    checked: again,
  },
  'qualcomm-8797': {
    claims: ['qc8797-compute'],
    aspect: 'scope',
    verdict: 'refined',
    says: 'Pages do not agree whether one chip has it or the two together: a trade page has twice as much for the two, one of unknown standing has {qc8797-compute} for both. Qualcomm’s own page names the chip and gives no figure.',
    evidence: [
      { source: 'qualcomm-auto', bearing: 'near', figure: 'names the chip, without a figure' },
      {
        source: 'leblogauto-d19',
        bearing: 'narrows',
        figure: 'the two chips together {qc8797-compute-both}',
      },
      { source: 'probsee-8797', bearing: 'agrees', figure: 'up to {qc8797-compute} per chip' },
      {
        source: 'qualcomm-summit-2025',
        bearing: 'contradicts',
        figure: '{qc8797-compute} for both together',
      },
    ],
    checked: again,
  },
  'qualcomm-8797-count': {
    claims: ['qc8797-count'],
    aspect: 'value',
    verdict: 'reported',
    says: 'Reports from the trade fair CES have the same of the first car with it, from the two firms. There the two chips work apart, one for the cockpit and one for driving.',
    evidence: [
      { source: 'typomedia-2026', bearing: 'agrees', figure: 'two of the chips in the first car' },
      { source: 'tarantas-2026', bearing: 'agrees', figure: 'two chips with tasks of their own' },
    ],
    checked: again,
  },
  'leapmotor-models': {
    claims: ['leapmotor-models'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'The pages on Leapmotor’s architecture that were found do not speak of the models.',
    sought: 'stored pages on Leapmotor’s “Clover” and its cockpit',
    evidence: [],
    checked: again,
  },
  'seres-robots': {
    claims: ['seres-robots'],
    aspect: 'scope',
    verdict: 'refined',
    says: 'Of SERES’s smart factory in Shapingba, which is the Phoenix factory, {robots-shapingba} are reported. The {robots-super-factory} often quoted belong to another plant, the Super Factory.',
    evidence: [
      { source: 'eastday-2023', bearing: 'narrows', figure: 'the Phoenix factory stands in Shapingba' },
      { source: 'beijing-review-2024', bearing: 'agrees', figure: '{robots-shapingba}' },
      { source: 'xinhua-seres-2024', bearing: 'near', figure: '{robots-super-factory} in the Super Factory' },
    ],
    checked: again,
  },
  'seres-robots-collaborative': {
    claims: ['seres-robots'],
    aspect: 'wording',
    verdict: 'refined',
    says: 'The reports speak of robots, or of robots that work together, which need not be collaborative robots, the kind that is built to work beside people.',
    evidence: [
      { source: 'beijing-review-2024', bearing: 'narrows', figure: 'robots' },
      {
        source: 'china-daily-seres-2024',
        bearing: 'narrows',
        figure: 'robots “work in collaboration” in the Super Factory',
      },
    ],
    checked: again,
  },
  'seres-results': {
    claims: ['seres-time', 'seres-defects', 'l3-test-distance', 'l3-test-level', 'seres-partners'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'No page with these was found: not the one that the paper cites, whose printed address leads to no article, nor another.',
    sought: 'about eleven searches of stored pages for the factory, its results and its suppliers',
    evidence: [],
    checked: again,
  },
  'nev-plans': {
    claims: ['plan-nev-2012', 'plan-nev-2021'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'The State Council issued the first in June 2012, its General Office the second in October 2020. The two plans that the paper does not date are of March 2009 and of April 2017; the latter came from three ministries, not from the State Council.',
    evidence: [
      { source: 'iea-policies', bearing: 'agrees', figure: 'the plan for 2012 to 2020, June 2012' },
      {
        source: 'caam-plan-2020',
        bearing: 'agrees',
        figure: 'the plan for 2021 to 2035, from the General Office',
      },
      { source: 'giz-nev-plan', bearing: 'agrees', figure: 'the plan for 2021 to 2035' },
      { source: 'cecc-2010', bearing: 'near', figure: 'the revitalization plan, March 2009' },
      {
        source: 'kslaw-2017',
        bearing: 'near',
        figure: 'the medium- and long-term plan, April 2017, from three ministries',
      },
    ],
    checked: again,
  },
  charging: {
    claims: ['charging-superlative'],
    aspect: 'wording',
    verdict: 'refined',
    says: 'By number it is the largest: {charging-points-cn-2024} open to the public at the end of 2024, where the world had {charging-points-world-2024}; that is {charging-share-cn-2024}. How comprehensive a network is cannot be read from a count; that superlative is the government’s own.',
    evidence: [
      {
        source: 'ndrc-charging-2024',
        bearing: 'narrows',
        figure: 'most in number, service and variety, says the National Development and Reform Commission',
      },
      {
        source: 'iea-gevo-2025',
        bearing: 'narrows',
        figure: 'fast points {iea-fast-points-cn-2024}, slow points {iea-slow-points-cn-2024} in China',
      },
    ],
    derived: ['charging-points-cn-2024', 'charging-points-world-2024', 'charging-share-cn-2024'],
    checked: again,
  },
  yizhuang: {
    claims: ['yizhuang-start'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'The city’s government, which set the zone up, gives the same month.',
    evidence: [{ source: 'beijing-yizhuang-2023', bearing: 'agrees', figure: '{yizhuang-start}' }],
    checked,
  },
  'yizhuang-level': {
    claims: ['yizhuang-level'],
    aspect: 'value',
    verdict: 'reported',
    says: 'A notice of the government names the same levels; just a copy of it was read.',
    evidence: [
      { source: 'yizhuang-notice-2020', bearing: 'agrees', figure: 'the same level and those above' },
    ],
    checked: again,
  },
  'nev-leader-sales': {
    claims: ['nev-leader-years'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'By the International Energy Agency’s file China was first of all countries by electric cars sold in each year from 2015 to 2024, which is ten, and in 2014 it was not. For production there are Chinese counts alone.',
    evidence: [
      { source: 'iea-gevo-2025', bearing: 'agrees', figure: 'most electric cars sold, from 2015 to 2024' },
      { source: 'people-nev-2025', bearing: 'agrees', figure: 'tenth year in a row, making and selling' },
      { source: 'miit-nev-2022', bearing: 'agrees', figure: 'first since 2015' },
    ],
    checked: again,
  },
  'nev-leader': {
    claims: ['nev-leader-years'],
    aspect: 'scope',
    verdict: 'refined',
    says: 'It is true of China as a country. As a region Europe sold more electric cars in 2020, {iea-ev-sales-europe-2020} against {iea-ev-sales-cn-2020}.',
    evidence: [
      { source: 'iea-gevo-2025', bearing: 'narrows', figure: 'new electric cars in 2020' },
      { source: 'global-times-2021', bearing: 'narrows', figure: 'Europe ahead of China in 2020' },
    ],
    derived: ['iea-ev-sales-europe-2020', 'iea-ev-sales-cn-2020'],
    checked: again,
  },
  'innovation-duration': {
    claims: ['innovation-duration'],
    aspect: 'value',
    verdict: 'not-checkable',
    says: '“Often” and “sometimes” name no share of cases, and “years” no number, so no source could decide it.',
    evidence: [],
    checked: again,
  },
  'listed-companies': {
    claims: ['pevc-star-bse'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'The paper gives no source for {pevc-star-bse}, and none was found. The only official figure found is older, of November 2022, and of the STAR Market alone: {csrc-star-2022}. For the Beijing Stock Exchange nothing was found.',
    sought: 'five searches of stored pages, and pages of the regulator and of the funds’ association',
    evidence: [
      {
        source: 'china-banking-news-2022',
        bearing: 'near',
        figure: '{csrc-star-2022} of the STAR Market',
      },
    ],
    checked: again,
  },
  'listed-chinext': {
    claims: ['pevc-chinext'],
    aspect: 'value',
    verdict: 'reported',
    says: 'The only official figure found, {csrc-chinext-2022}, is of November 2022; it agrees, and stands in one press report. The paper gives neither a source nor a year.',
    evidence: [
      { source: 'china-banking-news-2022', bearing: 'agrees', figure: '{csrc-chinext-2022} of ChiNext' },
    ],
    checked: again,
  },
  'catl-share-value': {
    claims: ['catl-share'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'For 2024 another market researcher comes, by its own method, to {counterpoint-catl-2024}, which is the same to its rounding. CATL itself gives the paper’s value, after SNE Research, and so do reports of the release.',
    evidence: [
      {
        source: 'counterpoint-2025',
        bearing: 'agrees',
        figure: '{counterpoint-catl-2024} in 2024, by another method',
      },
      { source: 'smm-2025', bearing: 'agrees', figure: '{catl-share} in 2024, from CATL' },
      {
        source: 'argus-2025',
        bearing: 'agrees',
        figure: 'CATL {sne-catl-2024} of about {sne-world-2024}',
      },
    ],
    derived: ['sne-catl-share-computed-2024'],
    checked: again,
  },
  'catl-share': {
    claims: ['catl-share'],
    aspect: 'period',
    verdict: 'refined',
    says: 'The paper gives neither a year nor a footnote. CATL gives it as its share for 2024, and the release that has the {battery-share-cn-2024} of section 2.1 agrees; but SNE Research’s first figure for the first months of 2024 was the same, so the year is likely and not certain.',
    evidence: [
      { source: 'smm-2025', bearing: 'narrows', figure: '{catl-share} in 2024, from CATL' },
      {
        source: 'gnews-2025',
        bearing: 'narrows',
        figure: 'CATL’s share for the whole of 2024, from the release',
      },
    ],
    checked: again,
  },
  'catl-leader': {
    claims: ['catl-leader'],
    aspect: 'value',
    verdict: 'confirmed',
    says: 'Two market researchers, each by its own method, have CATL as the largest of all makers in 2024.',
    evidence: [
      { source: 'counterpoint-2025', bearing: 'agrees', figure: 'CATL first, with {counterpoint-catl-2024}' },
      { source: 'argus-2025', bearing: 'agrees', figure: 'CATL first, with {sne-catl-2024}' },
    ],
    checked: again,
  },
  'changan-laboratory': {
    claims: ['cqu-changan-l4', 'cqu-changan-level'],
    aspect: 'value',
    verdict: 'not-found',
    says: 'The paper gives no source, and none was found.',
    sought: 'stored pages for the laboratory and for the system',
    evidence: [],
    checked: again,
  },
} as const satisfies Record<string, FactCheckInput<ClaimId, IndependentSourceId>>;

/** What independent sources say of the paper’s claims, from an audit of its figures; nothing in it is from memory. */
export const factChecks = parseRecords<keyof typeof written, typeof factCheck>(
  'fact check',
  factCheck,
  written as never,
);
