import { parseSeries } from '#engine/lib/edition/parseSeries.ts';
import type { IndependentSeriesInput } from '#engine/lib/schema/independentSeries.ts';
import type { IndependentSourceId } from './independentSources.ts';

const accessed = '2026-11-23';

const ccBy = {
  name: 'CC BY 4.0',
  spdx: 'CC-BY-4.0',
  says: 'As stated by the repository that the file was read in and printed on the publisher’s page of the outlook of 2024; its page of terms was not seen.',
};
const quoted = {
  name: 'no licence stated',
  says: 'Single figures quoted as facts from the press, each with its page; no licence for the data was seen.',
};
const official = {
  name: 'no licence stated',
  says: 'Official statistics quoted as facts, each with its release; no terms of reuse were seen on the pages.',
};
const federal = {
  name: 'no licence stated',
  says: 'Figures of a United States federal agency, quoted as facts; the page states no licence.',
};
const proprietary = {
  name: 'no licence stated',
  says: 'A proprietary tracker. Single figures quoted as facts from press reports; its tables are not reproduced.',
};

const written = {
  'iea-ev-share': {
    title: 'Electric cars as a share of new car sales',
    unit: 'percent',
    rounding: { digits: 2 },
    definition:
      'Battery-electric and plug-in hybrid cars among all new cars; no buses, trucks or two-wheelers. Rounded by the publisher to two digits.',
    publisher: 'International Energy Agency',
    source: 'iea-gevo-2025',
    vintage: 'Global EV Outlook 2025',
    licence: ccBy,
    accessed,
  },
  'iea-ev-sales': {
    title: 'Electric cars sold',
    unit: 'vehicles',
    rounding: { digits: 2 },
    definition:
      'New battery-electric and plug-in hybrid cars in a year. Rounded by the publisher to two digits.',
    publisher: 'International Energy Agency',
    source: 'iea-gevo-2025',
    vintage: 'Global EV Outlook 2025',
    licence: ccBy,
    accessed,
  },
  'iea-charging-points': {
    title: 'Public charging points',
    unit: 'charging-points',
    rounding: { digits: 2 },
    definition:
      'Charging points open to the public at the end of a year, fast and slow. Rounded by the publisher to two digits.',
    publisher: 'International Energy Agency',
    source: 'iea-gevo-2025',
    vintage: 'Global EV Outlook 2025',
    licence: ccBy,
    accessed,
  },
  'iea-fuel-cell-stock': {
    title: 'Fuel-cell vehicles in China',
    unit: 'vehicles',
    rounding: { digits: 2 },
    definition: 'Vehicles in stock at the end of a year, by kind. Rounded by the publisher to two digits.',
    publisher: 'International Energy Agency',
    source: 'iea-gevo-2025',
    vintage: 'Global EV Outlook 2025',
    licence: ccBy,
    accessed,
  },
  'caam-nev-sales': {
    title: 'New energy vehicles sold by China’s makers',
    unit: 'vehicles',
    definition:
      'Battery-electric, plug-in hybrid and fuel-cell vehicles, passenger and commercial, sold by makers in a year, exports included.',
    publisher: 'China Association of Automobile Manufacturers',
    source: 'people-nev-2025',
    vintage: 'each year as first reported',
    licence: quoted,
    accessed,
  },
  'caam-nev-share': {
    title: 'New energy vehicles as a share of all vehicles sold by China’s makers',
    unit: 'percent',
    definition:
      'New energy vehicles among all vehicles, passenger and commercial, sold by makers in a year, exports included.',
    publisher: 'China Association of Automobile Manufacturers',
    source: 'people-nev-2025',
    vintage: 'each year as first reported',
    licence: quoted,
    accessed,
  },
  'cpca-nev-retail-share': {
    title: 'New energy vehicles as a share of passenger cars sold to buyers in China',
    unit: 'percent',
    definition:
      'New energy cars among all passenger cars sold at retail in China in a year; no exports, no commercial vehicles.',
    publisher: 'China Passenger Car Association',
    source: 'steelorbis-2024',
    vintage: 'each year as first reported',
    licence: quoted,
    accessed,
  },
  'nbs-rd-spending': {
    title: 'Spending on research and development in China',
    unit: 'yuan',
    definition:
      'All spending on research and experimental development in a year, current prices. Each year as first published, not revised later; the value of 2017 was not seen.',
    publisher: 'National Bureau of Statistics of China',
    source: 'nbs-final-2025',
    vintage: 'each year as first published',
    licence: official,
    accessed,
  },
  'nbs-rd-intensity': {
    title: 'Spending on research and development as a share of China’s GDP',
    unit: 'percent',
    definition:
      'Spending on research and experimental development divided by GDP, as each year’s own release has it; the value of 2017 was not seen. GDP was revised several times, so the values are not one series.',
    publisher: 'National Bureau of Statistics of China',
    source: 'nbs-final-2025',
    vintage:
      'each year as first published; four values as later revised, three of them implied by the rise printed a year later',
    licence: official,
    accessed,
    breaks: [
      { at: '2014', says: 'The value of 2013 was later lowered, when GDP was revised.' },
      {
        at: '2015',
        says: 'The value of 2014 was later lowered, when research itself came to count as part of GDP.',
      },
      { at: '2023', says: 'The value of 2022 was later raised, as the rise to 2023 shows.' },
      {
        at: '2024',
        says: 'The value of 2023 was later lowered, when GDP was revised, as the rise to 2024 shows.',
      },
    ],
  },
  'ncses-rd-intensity-2022': {
    title: 'Spending on research and development as a share of GDP, by economy',
    unit: 'percent',
    definition:
      'Gross domestic spending on research and development divided by GDP, from OECD data made comparable.',
    publisher: 'NSF, National Center for Science and Engineering Statistics',
    source: 'ncses-disc-17',
    vintage: 'NSB-2025-7, values of 2022',
    licence: federal,
    accessed,
  },
  'ncses-rd-spending-2022': {
    title: 'Spending on research and development, by economy',
    unit: 'ppp-dollars',
    definition:
      'Gross domestic spending on research and development, current US dollars at purchasing power parity.',
    publisher: 'NSF, National Center for Science and Engineering Statistics',
    source: 'ncses-disc-17',
    vintage: 'NSB-2025-7, values of 2022',
    licence: federal,
    accessed,
  },
  'sne-six-share': {
    title: 'Share of the Chinese makers in the top ten',
    unit: 'percent',
    definition:
      'Share of the world’s electric-vehicle battery installations held by the six Chinese makers among the ten largest; the six change from year to year.',
    publisher: 'SNE Research',
    source: 'capafair-2025',
    vintage: 'each year as first reported',
    licence: proprietary,
    accessed,
  },
  'sne-catl-share': {
    title: 'CATL’s share',
    unit: 'percent',
    definition:
      'Share of the world’s electric-vehicle battery installations, in battery-electric, plug-in and hybrid vehicles registered.',
    publisher: 'SNE Research',
    source: 'gnews-2025',
    vintage: 'each year as first reported',
    licence: proprietary,
    accessed,
  },
  'sne-world-installations': {
    title: 'Electric-vehicle batteries installed in the world',
    unit: 'gwh',
    definition: 'Energy of the batteries in electrified vehicles newly registered in a year.',
    publisher: 'SNE Research',
    source: 'capafair-2025',
    vintage: 'series as printed in August 2025',
    licence: proprietary,
    accessed,
  },
  'sne-makers-2024': {
    title: 'Electric-vehicle batteries installed, by maker',
    unit: 'gwh',
    rounding: 0.05,
    definition:
      'Energy of the batteries in vehicles registered from January to December 2024. Gotion, EVE and Sunwoda were not seen one by one.',
    publisher: 'SNE Research',
    source: 'gnews-2025',
    vintage: 'release of 11 February 2025',
    licence: proprietary,
    accessed,
  },
  'fuel-cell-counts': {
    title: 'Fuel-cell vehicles in China, single counts',
    unit: 'vehicles',
    definition: 'Counts by different bodies, in different definitions (fleet, promoted): never a series.',
    publisher: 'several',
    source: 'xinhua-h2-2025',
    vintage: 'as reported',
    licence: quoted,
    accessed,
  },
  'renewable-hydrogen-2024': {
    title: 'Capacity to make hydrogen from renewable energy',
    unit: 'tonnes-per-year',
    definition: 'Built capacity of electrolysis with renewable power at the end of 2024.',
    publisher: 'National Energy Administration of China',
    source: 'spglobal-2025',
    vintage: 'report of 28 April 2025',
    licence: quoted,
    accessed,
  },
  chips: {
    title: 'Computing power of two chips',
    unit: 'tops',
    definition: 'Peak per chip as announced by makers; precision is not made comparable.',
    publisher: 'makers, in the press',
    source: 'globalchinaev-turing',
    vintage: 'as reported',
    licence: quoted,
    accessed,
  },
  'cell-energy': {
    title: 'Energy density of liquid lithium cells',
    unit: 'wh-per-kg',
    definition: 'Typical or highest values of cells, from a page of modest authority.',
    publisher: 'trade press',
    source: 'nenpower-2024',
    vintage: 'as reported',
    licence: quoted,
    accessed,
  },
  'listed-companies-2022': {
    title: 'Listed companies with private equity or venture capital before listing',
    unit: 'percent',
    definition: 'Share of companies of a market that had such investment before they were listed.',
    publisher: 'China Securities Regulatory Commission',
    source: 'china-banking-news-2022',
    vintage: 'speech of 9 November 2022',
    licence: quoted,
    accessed,
  },
  'seres-robots': {
    title: 'Robots in SERES’s factories',
    unit: 'robots',
    definition: 'Counts that the press prints of different plants.',
    publisher: 'press',
    source: 'beijing-review-2024',
    vintage: 'as reported',
    licence: quoted,
    accessed,
  },
} as const satisfies Record<string, IndependentSeriesInput & { source: IndependentSourceId }>;

/** The id of an independent series. */
export type IndependentSeriesId = keyof typeof written;

/** The independent series, each with the points of `src/data/independent/<id>.csv`. */
export const independentSeries = parseSeries<IndependentSeriesId>(written);
