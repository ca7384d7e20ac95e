import { defineRecords } from '../lib/defineRecords.ts';
import { type CheckInput, check } from '../lib/records/check.ts';
import type { ClaimId } from './claims.ts';

const checked = '2026-11-23';

const written = {
  'nev-penetration-2024': {
    claims: ['nev-penetration-2024'],
    verdict: 'disputed',
    says: 'No definition that we found gives 35 % for 2024. The values are 40.9 % of all vehicles, 47.6 % of retail sales of passenger cars and 48 % of new cars. For 2023 the retail share was 35.7 %, and the paper’s source is a report dated 2024, so the year is probably 2023.',
    evidence: [
      {
        publisher: 'People’s Daily Online',
        title: 'report of the China Association of Automobile Manufacturers’ figures',
        url: 'http://en.people.cn/n3/2025/0114/c90000-20265719.html',
        date: '2025-01-14',
        figure: '40.9 % of all new vehicles sold in 2024',
        trust: 'press',
      },
      {
        publisher: 'ExportSemi',
        title: 'report that quotes the retail penetration of the China Passenger Car Association',
        figure: '47.6 % of retail sales of passenger cars in 2024',
        trust: 'weak',
      },
      {
        publisher: 'International Energy Agency',
        title: 'Global EV Outlook 2025, data file read in a repository copy',
        figure: '48 % of new cars in 2024, 38 % in 2023',
        trust: 'press',
      },
      {
        publisher: 'SteelOrbis',
        title: 'CPCA: market share of NEVs in China reaches 35.7% in 2023',
        url: 'https://www.steelorbis.com/steel-news/latest-news/cpca-market-share-of-nevs-in-china-reaches-357-in-2023-up-81-percentage-points-1322577.htm',
        date: '2024-01-10',
        figure: '35.7 % of retail sales in 2023',
        trust: 'press',
      },
      {
        publisher: 'CnEVPost',
        title: 'report of the manufacturers’ association’s figures',
        url: 'https://cnevpost.com/2024/01/11/china-sells-1-2-million-nevs-dec-caam',
        date: '2024-01-11',
        figure: '31.6 % of all vehicles in 2023',
        trust: 'press',
      },
    ],
    checked,
  },
  'nev-penetration-2015': {
    claims: ['nev-penetration-2015'],
    verdict: 'confirmed',
    says: 'The International Energy Agency has 1.0 % of new cars, and China’s state broadcaster says that the rate passed 1 % by 2015. The manufacturers’ association’s units give a little more.',
    evidence: [
      {
        publisher: 'International Energy Agency',
        title: 'Global EV Outlook 2025, data file read in a repository copy',
        figure: '1.0 % of new cars',
        trust: 'press',
      },
      {
        publisher: 'CCTV',
        title: 'report on twenty years of new energy vehicles',
        url: 'http://www.ts.cn/xwzx/gnxw/202404/t20240420_20502711.shtml',
        date: '2024-04-20',
        figure: 'above 1 % by 2015',
        trust: 'press',
      },
    ],
    checked,
  },
  'nev-penetration-cause': {
    claims: ['nev-penetration-year-start'],
    verdict: 'refined',
    says: 'The paper presents the rise since 2015 as a result of the dual-credit policy. That policy was issued in September 2017 and took effect on 1 April 2018, so it cannot account for the years before.',
    evidence: [
      {
        publisher: 'Lexology',
        title: 'law-firm notes on the dual-credit measures',
        url: 'https://www.lexology.com/library/detail.aspx?g=7ca0d3d6-0f6b-471c-8563-cdeb5d1469c6',
        figure: 'issued 27 September 2017, in force 1 April 2018',
        trust: 'press',
      },
    ],
    checked,
  },
  'rd-spend-final': {
    claims: ['rd-spend-cn-2024', 'rd-intensity-cn-2024'],
    verdict: 'refined',
    says: 'Right as the preliminary figures of January 2025. The Bureau’s final communiqué, before the paper’s November issue, has slightly more of both.',
    evidence: [
      {
        publisher: 'National Bureau of Statistics',
        title: 'Communiqué on National Expenditures on Science and Technology in 2024',
        url: 'https://www.stats.gov.cn/english/PressRelease/202510/t20251010_1961462.html',
        date: '2025-10-10',
        figure: '3,632.68 billion yuan; 2.69 % of GDP',
        trust: 'primary',
      },
      {
        publisher: 'Yicai Global',
        title: 'China Was World’s Second Biggest R&D Spender Again Last Year',
        url: 'https://yicaiglobal.com/news/china-was-worlds-second-biggest-rd-spender-again-last-year',
        figure: 'the preliminary figures, as in the paper',
        trust: 'press',
      },
    ],
    checked,
  },
  'rd-spend-rank': {
    claims: ['rd-spend-rank-cn-2024'],
    verdict: 'confirmed',
    says: 'The United States’ science statistics call China the second-highest performer of research and development.',
    evidence: [
      {
        publisher: 'NSF, National Center for Science and Engineering Statistics',
        title: 'NSB-2025-7, figure DISC-17',
        url: 'https://ncses.nsf.gov/pubs/nsb20257/figure/DISC-17',
        figure: '811.9 billion dollars at purchasing power in 2022, second',
        trust: 'primary',
      },
    ],
    checked,
  },
  'rd-intensity-eu': {
    claims: ['rd-intensity-eu'],
    verdict: 'refined',
    says: 'The value is that of 2022, so the comparison sets China in 2024 against the Union two years earlier. The Bureau’s own note quotes it in the same way.',
    evidence: [
      {
        publisher: 'NSF, National Center for Science and Engineering Statistics',
        title: 'NSB-2025-7, figure DISC-17',
        url: 'https://ncses.nsf.gov/pubs/nsb20257/figure/DISC-17',
        figure: 'EU-27: 2.11 % of GDP in 2022',
        trust: 'primary',
      },
    ],
    checked,
  },
  'rd-intensity-oecd': {
    claims: ['rd-intensity-oecd'],
    verdict: 'refined',
    says: 'The Bureau quoted the same value in October 2024 already, so it is of an earlier year than 2024; which one was not found in print.',
    evidence: [
      {
        publisher: 'Yicai Global',
        title: 'China Was World’s Second Biggest R&D Spender Again Last Year',
        url: 'https://yicaiglobal.com/news/china-was-worlds-second-biggest-rd-spender-again-last-year',
        figure: '2.73 %, without a year',
        trust: 'press',
      },
    ],
    checked,
  },
  'battery-share': {
    claims: ['battery-share-cn-2024', 'battery-topten-cn-2024'],
    verdict: 'confirmed',
    says: 'Press reports of the release of SNE Research give the same, and it can be computed again from the shares of the others.',
    evidence: [
      {
        publisher: 'Global Economic (g-enews)',
        title: 'report of the SNE Research release',
        url: 'https://g-enews.com/article/Industry/2025/02/2025021114584418237bdb7041ec_1',
        date: '2025-02-11',
        figure: 'six Chinese makers: 67.1 %, after 63.4 % the year before',
        trust: 'press',
      },
      {
        publisher: 'Argus Media',
        title: 'Global EV battery installation’s 2024 growth slows: SNE',
        url: 'https://argusmedia.com/en/news-and-insights/latest-market-news/2656583-global-ev-battery-installation-s-2024-growth-slows-sne',
        date: '2025-02-11',
        figure: '894 GWh in all',
        trust: 'press',
      },
    ],
    formula: '894.4 − (96.3 + 39.0 + 35.1 + 29.6 + 94.3) = 600.1 GWh, which is 67.1 % of 894.4',
    checked,
  },
  'catl-share': {
    claims: ['catl-share'],
    verdict: 'confirmed',
    says: 'It is SNE Research’s share for 2024, on the same basis as the 67.1 % of section 2.1; the paper gives neither year nor note.',
    evidence: [
      {
        publisher: 'Argus Media',
        title: 'Global EV battery installation’s 2024 growth slows: SNE',
        url: 'https://argusmedia.com/en/news-and-insights/latest-market-news/2656583-global-ev-battery-installation-s-2024-growth-slows-sne',
        date: '2025-02-11',
        figure: 'CATL 339.3 of 894 GWh',
        trust: 'press',
      },
    ],
    formula: '339.3 ÷ 894.4 = 37.9 %',
    checked,
  },
  'ssb-density': {
    claims: ['ssb-density-catl'],
    verdict: 'confirmed',
    says: 'Trade press reports samples of CATL with this energy density, from a leak on which the firm did not comment.',
    evidence: [
      {
        publisher: 'BEST Magazine',
        title: 'CATL sampling 20Ah solid-state cells: report',
        url: 'https://www.bestmag.co.uk/catl-sampling-20ah-solid-state-cells-report/',
        figure: '500 Wh/kg',
        trust: 'press',
      },
    ],
    checked,
  },
  'ssb-ratio': {
    claims: ['ssb-density-ratio'],
    verdict: 'refined',
    says: 'It holds only against cells of up to 250 Wh/kg. The same report on CATL’s samples speaks of an improvement of 40 % on existing lithium-ion batteries.',
    evidence: [
      {
        publisher: 'BEST Magazine',
        title: 'CATL sampling 20Ah solid-state cells: report',
        url: 'https://www.bestmag.co.uk/catl-sampling-20ah-solid-state-cells-report/',
        figure: '40 % more than existing lithium-ion batteries',
        trust: 'press',
      },
    ],
    formula: '500 ÷ 1.4 ≈ 357 Wh/kg would be the base of the 40 %',
    checked,
  },
  'ssb-runaway': {
    claims: ['ssb-thermal-runaway'],
    verdict: 'disputed',
    says: 'Peer-reviewed work finds thermal runaway in sulfide all-solid-state cells too, although the materials alone are stable to several hundred degrees. The study is younger than the paper; the doubt is older.',
    evidence: [
      {
        publisher: 'Nature Communications',
        title: 'study of thermal runaway in sulfide cells (s41467-026-69472-3), read in a summary',
        date: '2026',
        figure: 'first stage below about 160 to 200 °C',
        trust: 'press',
      },
      {
        publisher: 'Royal Society of Chemistry',
        title: 'review of 2020 (d0na00174k)',
        date: '2020',
        figure: 'calls the safety of every solid cell a stereotype',
        trust: 'press',
      },
    ],
    checked,
  },
  'ssb-stage': {
    claims: ['ssb-production-stage'],
    verdict: 'disputed',
    says: 'CATL puts the maturity of its solid-state cells at 4 on a scale of 9 and hopes for production in small numbers in 2027. The paper’s own section 2.1 speaks of a prototype.',
    evidence: [
      {
        publisher: 'BEST Magazine',
        title: 'CATL sampling 20Ah solid-state cells: report',
        url: 'https://www.bestmag.co.uk/catl-sampling-20ah-solid-state-cells-report/',
        figure: 'readiness 4 of 9; small-scale production 2027',
        trust: 'press',
      },
    ],
    checked,
  },
  'hydrogen-share': {
    claims: ['h2-capacity-share-cn-2024'],
    verdict: 'confirmed',
    says: 'The National Energy Administration’s report is quoted with 50 % and with “more than half”; the exact 51 was not seen.',
    evidence: [
      {
        publisher: 'S&P Global',
        title: 'China now accounts for 50% of global green hydrogen production capacity: energy body',
        url: 'https://www.spglobal.com/commodity-insights/en/news-research/latest-news/energy-transition/043025-china-has-established-125000-mtyear-of-green-hydrogen-production-capacity-nea',
        date: '2025-04-30',
        figure: '50 %',
        trust: 'press',
      },
      {
        publisher: 'Xinhua',
        title: 'report of the National Energy Administration’s figures, read in a copy',
        figure: 'more than half of over 250,000 tonnes a year',
        trust: 'press',
      },
    ],
    checked,
  },
  'fuel-cell-vehicles': {
    claims: ['fcv-stock-cn-2024'],
    verdict: 'disputed',
    says: 'The National Energy Administration, on whose report the sentence before probably rests, gives around 24,000. The International Energy Agency’s four kinds of vehicle add up to 29,820. Which stock the paper means is not said.',
    evidence: [
      {
        publisher: 'Xinhua',
        title: 'report of the National Energy Administration’s figures, read in a copy',
        figure: 'around 24,000 vehicles',
        trust: 'press',
      },
      {
        publisher: 'International Energy Agency',
        title: 'Global EV Outlook 2025, data file read in a repository copy',
        figure: 'stock by kind of vehicle, end of 2024',
        trust: 'press',
      },
    ],
    formula: '16,000 trucks + 8,000 buses + 5,000 vans + 820 cars = 29,820',
    checked,
  },
  'creative-destruction': {
    claims: ['schumpeter-theory-year'],
    verdict: 'disputed',
    says: 'The theory of innovation is of that time; the words “creative destruction” come from a later book of 1942.',
    evidence: [
      {
        publisher: 'Econlib',
        title: 'entry on creative destruction',
        figure: 'Capitalism, Socialism, and Democracy, 1942',
        trust: 'press',
      },
    ],
    checked,
  },
  nx9031: {
    claims: ['nx9031-node', 'nx9031-transistors'],
    verdict: 'confirmed',
    says: 'Reported in July 2024 with the same figures.',
    evidence: [
      {
        publisher: 'Evertiq',
        title: 'report on NIO’s chip',
        url: 'https://evertiq.com/design/56121',
        date: '2024-07-30',
        figure: '5 nm, more than 50 billion transistors',
        trust: 'press',
      },
    ],
    checked,
  },
  'nx9031-compute': {
    claims: ['nx9031-compute'],
    verdict: 'refined',
    says: 'NIO compares the chip with four Nvidia Orin-X and gave no number of its own in the pages seen. The chip has been in a production car since March 2025, so “may deliver” is of an earlier time.',
    evidence: [
      {
        publisher: 'KrASIA',
        title: 'Is XPeng’s G7 the new benchmark for assisted driving thanks to Turing silicon?',
        url: 'https://www.kr-asia.com/is-xpengs-g7-the-new-benchmark-for-assisted-driving-thanks-to-turing-silicon',
        figure: 'comparisons of the chips',
        trust: 'press',
      },
    ],
    formula: '4 × 254 = 1,016 TOPS',
    checked,
  },
  turing: {
    claims: ['turing-ratio', 'turing-parameters'],
    verdict: 'confirmed',
    says: 'The makers’ figures agree; “mainstream” means Nvidia’s Orin-X, a chip of 2022.',
    evidence: [
      {
        publisher: 'Global China EV',
        title: 'XPeng’s self-developed Turing AI chip is 3 times greater than Nvidia’s',
        url: 'https://globalchinaev.com/post/xpengs-self-developed-turing-ai-chip-is-3-times-greater-than-nvidias',
        figure: '750 TOPS against 254; 30 billion parameters',
        trust: 'press',
      },
    ],
    formula: '750 ÷ 254 ≈ 2.95',
    checked,
  },
  'qualcomm-8797': {
    claims: ['qc8797-compute', 'qc8797-count'],
    verdict: 'confirmed',
    says: 'Several pages agree, all of them weak. In the first car with it the two chips work apart, one for the cockpit and one for driving.',
    evidence: [
      { publisher: 'Probsee', title: 'Snapdragon SA8797', figure: 'up to 640 TOPS per chip', trust: 'weak' },
    ],
    checked,
  },
  'seres-robots': {
    claims: ['seres-robots'],
    verdict: 'refined',
    says: 'More than 1,000 robots are reported of SERES’s smart factory in Shapingba, which is probably the Phoenix factory. The 3,000 often quoted belong to another plant, the Super Factory.',
    evidence: [
      {
        publisher: 'Beijing Review',
        title: 'report from the factory',
        url: 'https://www.bjreview.com.cn/Business/202401/t20240115_800354421.html',
        date: '2024-01-15',
        figure: 'over 1,000 robots',
        trust: 'press',
      },
      {
        publisher: 'Xinhua',
        title: 'report on the Super Factory',
        url: 'http://en.people.cn/n3/2024/0308/c90000-20142773.html',
        date: '2024-03-08',
        figure: '3,000 robots there',
        trust: 'press',
      },
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
    evidence: [
      {
        publisher: 'Beijing Municipal Government',
        title: 'page on the demonstration zone',
        url: 'https://english.beijing.gov.cn/latest/news/202305/t20230530_3117226.html',
        date: '2023-05-30',
        figure: 'September 2020',
        trust: 'primary',
      },
    ],
    checked,
  },
  'carbon-goals': {
    claims: ['carbon-peak', 'carbon-neutral'],
    verdict: 'confirmed',
    says: 'Announced at the United Nations in September 2020. The announcement says “before” where the paper says “by”.',
    evidence: [
      {
        publisher: 'Xinhua',
        title: 'report on the speech at the General Assembly',
        url: 'http://en.people.cn/n3/2020/0923/c90000-9763261.html',
        date: '2020-09-23',
        figure: 'peak before 2030, neutrality before 2060',
        trust: 'press',
      },
    ],
    checked,
  },
  'nev-leader': {
    claims: ['nev-leader-years'],
    verdict: 'refined',
    says: 'True of China as a country, by the manufacturers’ association’s count to 2024. As a region Europe sold more electric cars in 2020.',
    evidence: [
      {
        publisher: 'People’s Daily Online',
        title: 'report of the China Association of Automobile Manufacturers’ figures',
        url: 'http://en.people.cn/n3/2025/0114/c90000-20265719.html',
        date: '2025-01-14',
        figure: 'tenth year in a row',
        trust: 'press',
      },
      {
        publisher: 'International Energy Agency',
        title: 'Global EV Outlook 2025, data file read in a repository copy',
        figure: 'new electric cars in 2020, Europe ahead of China',
        trust: 'press',
      },
    ],
    checked,
  },
  'listed-companies': {
    claims: ['pevc-star-bse', 'pevc-chinext'],
    verdict: 'refined',
    says: 'The only official figures found are older: over 80 % for the STAR Market and 60 % for ChiNext in November 2022. The 90 % was not found.',
    evidence: [
      {
        publisher: 'China Banking News',
        title:
          'China’s securities regulator flags greater support for private equity and venture capital in Shenzhen’s tech sector',
        url: 'https://www.chinabankingnews.com/2022/11/10/chinas-securities-regulator-flags-greater-support-for-private-equity-and-venture-capital-in-shenzhens-tech-sector/',
        date: '2022-11-10',
        figure: 'over 80 % of STAR, 60 % of ChiNext',
        trust: 'press',
      },
    ],
    checked,
  },
  'qualcomm-8650': {
    claims: ['qc8650-node'],
    verdict: 'not-checkable',
    says: 'The chip is named in reports on driver assistance; its process was not found.',
    evidence: [],
    checked,
  },
  'electrolyte-temperature': {
    claims: ['ssb-electrolyte-temp'],
    verdict: 'not-checkable',
    says: 'The cited text was not found. Research reports stability of such materials to 400 °C against lithium metal, which says nothing of a whole cell.',
    evidence: [],
    checked,
  },
  'changan-laboratory': {
    claims: ['cqu-changan-l4'],
    verdict: 'not-checkable',
    says: 'The paper gives no source, and none was found.',
    evidence: [],
    checked,
  },
} as const satisfies Record<string, CheckInput<ClaimId>>;

/** What independent sources say of the paper's claims, from an audit of its figures; nothing in it is from memory. */
export const checks = defineRecords<keyof typeof written, typeof check>('check', check, written as never);
