import type { CslItem } from '../records/source.ts';

/** Where a work is to be had: its DOI as a link where it has one, else its URL, else nothing. */
export function addressOf({ DOI, URL }: Pick<CslItem, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI}` : URL;
}
