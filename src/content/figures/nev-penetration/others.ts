import { claims } from '../../../data/claims.ts';
import { contextSeries } from '../../../data/contextSeries.ts';

/** What others have: the series of three publishers, and their values for the paper’s last year. */
export const others = {
  iea: contextSeries['iea-ev-share'],
  caam: contextSeries['caam-nev-share'],
  cpca: contextSeries['cpca-nev-retail-share'],
  cars: claims['iea-ev-share-cn-2024'],
  all: claims['caam-nev-share-2024'],
  retail: claims['cpca-nev-share-2024'],
  /** Of the year before. */
  retailBefore: claims['cpca-nev-share-2023'],
} as const;
