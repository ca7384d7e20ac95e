import type { EditionMeta } from '../records/editionMeta.ts';
import type { JsonLd } from './jsonLd.ts';

/**
 * The data of the edition as a `Dataset` of schema.org. It names no creator and no licence beyond the page of rights, for there is none to name.
 *
 * @param description at least fifty characters, as Google's dataset search wants
 * @param rights address of the page that states them
 * @param files address, media type and name of each
 */
export function datasetJsonLd(
  { edition, paper }: EditionMeta,
  description: string,
  rights: string,
  files: readonly { readonly url: string; readonly type: string; readonly name: string }[],
): JsonLd {
  return {
    '@type': 'Dataset',
    name: `${edition.name}: data`,
    description,
    version: edition.version,
    dateModified: edition.date,
    isAccessibleForFree: true,
    isBasedOn: { '@id': `https://doi.org/${paper.doi}` },
    usageInfo: rights,
    keywords: paper.keywords,
    distribution: files.map(({ url, type, name }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: url,
      encodingFormat: type,
    })),
  };
}
