import { edition } from '../../edition.ts';
import { editionDocuments } from '../../lib/downloads/editionDocuments.ts';

/** Every JSON file of records of this edition. */
export const documents = editionDocuments(edition);
