import { edition } from '../../edition.ts';
import { editionTables } from '../../lib/downloads/editionTables.ts';

/** Every table of this edition that goes out as CSV. */
export const tables = editionTables(edition);
