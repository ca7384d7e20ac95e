import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { source } from '#engine/lib/schema/source.ts';
import { footnotes } from './sources/footnotes.ts';
import { named } from './sources/named.ts';
import { references } from './sources/references.ts';

/** Every source that the paper gives: its footnotes, the reports it names in running text, its reference list. */
export const sources = parseRecords('source', source, { ...footnotes, ...named, ...references });

/** The id of a source. */
export type SourceId = keyof typeof sources;
