import { chartRow } from '../lib/edition/chartRow.ts';
import { type Claim, numberOf } from '../lib/schema/claim.ts';
import { units } from '../lib/schema/unit.ts';
import { claims } from './claims.ts';

/** A claim under a name: `first` → its number, `firstPrinted`, `firstSpoken`, `firstHref`. */
const named = (name: string, claim: Claim) => {
  const { value, printed, spoken, href } = chartRow(claim);
  return { [name]: value, [`${name}Printed`]: printed, [`${name}Spoken`]: spoken, [`${name}Href`]: href };
};

/** The values that each what-if starts from, by its id. */
export const whatIfBases = {
  'penetration-path': {
    ...named('first', claims['nev-penetration-2015']),
    ...named('last', claims['nev-penetration-2024']),
    firstYear: numberOf(claims['nev-penetration-year-start']),
    lastYear: numberOf(claims['nev-penetration-year-end']),
  },
  'share-inside': {
    ...named('six', claims['battery-share-cn-2024']),
    ...named('one', claims['catl-share']),
    name: claims['catl-share'].subject,
  },
  'chips-together': {
    ...named('one', claims['qc8797-compute']),
    ...named('bound', claims['nx9031-compute']),
    unit: units[claims['qc8797-compute'].unit].sign,
  },
  'density-bound': {
    ...named('prototype', claims['ssb-density-catl']),
    ...named('high', claims['cell-energy-nmc']),
    ...named('low', claims['cell-energy-lfp']),
    unit: units[claims['ssb-density-catl'].unit].sign,
  },
} as const;
