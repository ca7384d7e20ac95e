/** A question to the search, and the addresses that answer it: one of them is enough. */
export interface SearchQuestion {
  readonly asked: string;
  readonly answers: readonly [string, ...string[]];
}

/** What a researcher, a journalist and a student would ask of this edition; written before the search was tuned. */
export const searchQuestions: Readonly<
  Record<'researcher' | 'journalist' | 'student', readonly SearchQuestion[]>
> = {
  researcher: [
    { asked: '10.19602/j.chinaeconomist.2025.11.04', answers: ['index.html', 'cite.html'] },
    { asked: 'Qin Yi', answers: ['index.html', 'cite.html'] },
    { asked: 'section 3.2', answers: ['sections/3.html#s3-2'] },
    { asked: '4.4', answers: ['sections/4.html#s4-4'] },
    { asked: '¶2.1-3', answers: ['sections/2.html#s2-1-p3'] },
    { asked: 'catl-share', answers: ['claims/catl-share.html'] },
    { asked: 'figure 12', answers: ['figures/nev-penetration.html'] },
    {
      asked: 'Schumpeter creative destruction',
      answers: [
        'terms.html#creative-destruction',
        'claims/schumpeter-theory-year.html',
        'claims/creative-destruction-year.html',
      ],
    },
    { asked: 'Stokes 1997', answers: ['sources.html#stokes-1997'] },
    { asked: 'Chesbrough', answers: ['sources.html#chesbrough-2003', 'sources.html#chesbrough-2006'] },
    { asked: 'Fang & Li 2024', answers: ['sources.html#fang-li-2024'] },
    { asked: 'von Hippel democratizing innovation', answers: ['sources.html#von-hippel-2005'] },
    {
      asked: 'R&D intensity of the EU',
      answers: ['claims/rd-intensity-eu.html', 'figures/rd-intensity.html'],
    },
    { asked: 'sources by year', answers: ['figures/source-timeline.html', 'sources.html'] },
    { asked: 'how to cite', answers: ['cite.html'] },
    { asked: 'download the data as CSV', answers: ['data.html'] },
    { asked: 'which numbers have been checked', answers: ['evidence.html'] },
    {
      asked: 'solid electrolyte thermal runaway',
      answers: ['claims/ssb-thermal-runaway.html', 'terms.html#thermal-runaway'],
    },
    { asked: 'linear model of innovation', answers: ['terms.html#linear-model', 'figures/two-models.html'] },
    { asked: 'knowledge spillovers', answers: ['terms.html#knowledge-spillover'] },
  ],
  journalist: [
    { asked: '37.9', answers: ['claims/catl-share.html', 'claims/sne-catl-share-computed-2024.html'] },
    {
      asked: '67.1 %',
      answers: [
        'claims/battery-share-cn-2024.html',
        'figures/battery-share.html',
        'figures/battery-makers.html',
      ],
    },
    { asked: '3.61 trillion yuan', answers: ['claims/rd-spend-cn-2024.html'] },
    { asked: '28,000', answers: ['claims/fcv-stock-cn-2024.html'] },
    { asked: '500 Wh/kg', answers: ['claims/ssb-density-catl.html', 'figures/cell-energy.html'] },
    {
      asked: 'how many electric cars are sold in China',
      answers: [
        'claims/iea-ev-sales-cn-2020.html',
        'claims/iea-ev-share-cn-2024.html',
        'figures/nev-penetration.html',
      ],
    },
    {
      asked: 'what share of the battery market does CATL have',
      answers: ['claims/catl-share.html', 'figures/battery-share.html'],
    },
    { asked: 'BYD batteries', answers: ['claims/sne-byd-2024.html', 'actors.html#byd'] },
    {
      asked: 'NIO chip',
      answers: [
        'claims/nx9031-first.html',
        'claims/nx9031-node.html',
        'claims/nx9031-compute.html',
        'claims/nx9031-transistors.html',
        'claims/nx9031-level.html',
      ],
    },
    {
      asked: 'robots in the SERES factory',
      answers: [
        'claims/seres-robots.html',
        'claims/robots-super-factory.html',
        'claims/robots-shapingba.html',
        'figures/factory.html',
      ],
    },
    {
      asked: 'charging points in China',
      answers: [
        'claims/charging-points-cn-2024.html',
        'figures/charging.html',
        'claims/charging-share-cn-2024.html',
      ],
    },
    {
      asked: 'market penetration of new energy vehicles in 2024',
      answers: ['claims/nev-penetration-2024.html', 'figures/nev-penetration.html'],
    },
    { asked: 'when will Chinas carbon emissions peak', answers: ['claims/carbon-peak.html'] },
    {
      asked: 'hydrogen vehicles on the road',
      answers: ['claims/fcv-stock-cn-2024.html', 'claims/fcv-fleet-cn-2025.html', 'figures/hydrogen.html'],
    },
    {
      asked: 'Leapmotor Volkswagen',
      answers: [
        'sections/4.html#s4-2-p1',
        'actors.html#leapmotor',
        'actors.html#volkswagen',
        'sections/3.html#s3-1-p3',
      ],
    },
    { asked: 'Huawei alliance', answers: ['actors.html#huawei-ecosystem-alliance', 'actors.html#hima'] },
    {
      asked: 'venture capital STAR market',
      answers: ['claims/pevc-star-bse.html', 'figures/patient-capital.html', 'claims/csrc-star-2022.html'],
    },
    { asked: 'disputed numbers', answers: ['evidence.html'] },
    {
      asked: 'Level 4 autonomous driving test zone Beijing',
      answers: ['claims/yizhuang-level.html', 'actors.html#yizhuang-zone'],
    },
    {
      asked: 'XPeng Turing',
      answers: ['claims/turing-parameters.html', 'claims/turing-ratio.html', 'claims/turing-compute.html'],
    },
  ],
  student: [
    { asked: 'what is patient capital?', answers: ['terms.html#patient-capital'] },
    { asked: 'what is a solid-state battery', answers: ['terms.html#solid-state-battery'] },
    { asked: 'what does TOPS mean', answers: ['terms.html#tops'] },
    { asked: 'meaning of NEV', answers: ['terms.html#nev'] },
    {
      asked: 'difference between innovation chain and industrial chain',
      answers: ['terms.html#innovation-chain', 'terms.html#industrial-chain'],
    },
    { asked: 'who is CATL', answers: ['actors.html#catl'] },
    { asked: 'OEMs', answers: ['terms.html#oem'] },
    { asked: 'dual credit policy', answers: ['terms.html#dual-credit-policy', 'actors.html#dual-credit'] },
    { asked: 'fuel cells', answers: ['terms.html#fuel-cell'] },
    { asked: '固态电池', answers: ['terms.html#solid-state-battery'] },
    { asked: '耐心资本', answers: ['terms.html#patient-capital'] },
    { asked: '宁德时代', answers: ['actors.html#catl'] },
    { asked: 'recommendations of the paper', answers: ['sections/5.html', 'claims/fronts-count.html'] },
    { asked: 'introduction', answers: ['sections/1.html'] },
    { asked: 'pasteurs quadrant', answers: ['terms.html#pasteurs-quadrant'] },
    { asked: 'autonomous driving levels', answers: ['terms.html#driving-level'] },
    { asked: 'digital twins', answers: ['terms.html#digital-twin'] },
    {
      asked: 'how do technology and industry push each other',
      answers: ['figures/framework.html', 'framework.html'],
    },
    {
      asked: 'why does the edition say that a number is uncertain',
      answers: ['about.html', 'evidence.html'],
    },
    { asked: 'lidar', answers: ['terms.html#lidar'] },
  ],
};

/**
 * Thirty more, by a reader who knew the pages and not the search; where three repeated the list above, others took their place.
 * All were written before any was asked. When first asked 25 had a right answer among the first three; since then a number is found that is
 * written together with its unit (“5nm”), and nothing else was changed for them.
 */
export const laterQuestions: typeof searchQuestions = {
  researcher: [
    { asked: 'Chongqing University Changan lab', answers: ['actors.html#cqu-changan-lab'] },
    { asked: 'Romer', answers: ['sources.html#romer-1986'] },
    { asked: 'Schumpeter 1912', answers: ['claims/schumpeter-theory-year.html'] },
    { asked: 'chain leaders', answers: ['terms.html#chain-leader'] },
    { asked: 'funds of funds', answers: ['terms.html#fund-of-funds'] },
    { asked: 'neijuan', answers: ['terms.html#intelligence-involution'] },
    { asked: '专精特新', answers: ['terms.html#specialised-sme'] },
    { asked: '134.7 trillion', answers: ['claims/gdp-implied-cn-2024.html'] },
    { asked: 'section 4.4', answers: ['sections/4.html#s4-4'] },
    {
      asked: 'commercialization',
      answers: ['terms.html#technology-commercialisation', 'sections/5.html#s5-2'],
    },
  ],
  journalist: [
    { asked: 'Who is Qin Yi?', answers: ['about.html'] },
    { asked: 'Li Auto', answers: ['actors.html#li-auto'] },
    { asked: 'Panasonic', answers: ['claims/sne-panasonic-2024.html'] },
    { asked: '40.9%', answers: ['claims/caam-nev-share-2024.html'] },
    { asked: '32,216', answers: ['claims/ggii-fcv-2021-2025.html'] },
    { asked: 'how many hydrogen vehicles', answers: ['claims/fcv-stock-cn-2024.html'] },
    { asked: 'how many suppliers does SERES have', answers: ['claims/seres-partners.html'] },
    { asked: 'when was the Yizhuang zone launched', answers: ['claims/yizhuang-start.html'] },
    { asked: 'defects at the SERES factory', answers: ['claims/seres-defects.html'] },
    { asked: 'which claims are disputed', answers: ['evidence.html', 'figures/evidence-map.html'] },
  ],
  student: [
    { asked: 'V2G', answers: ['terms.html#v2g'] },
    { asked: 'what is a NEV', answers: ['terms.html#nev'] },
    { asked: '场景飞轮', answers: ['terms.html#scenario-flywheel'] },
    { asked: '车路云', answers: ['terms.html#vehicle-road-cloud'] },
    { asked: '640 TOPS', answers: ['claims/qc8797-compute.html'] },
    { asked: '5nm', answers: ['claims/nx9031-node.html'] },
    { asked: 'how many transistors', answers: ['claims/nx9031-transistors.html'] },
    { asked: 'policy recommendations', answers: ['sections/5.html'] },
    { asked: 'charging points chart', answers: ['figures/charging.html'] },
    { asked: 'timeline of plans', answers: ['figures/policy-timeline.html'] },
  ],
};
