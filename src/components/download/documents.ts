import { meta } from '../../edition.ts';
import { editionDocuments } from '../../lib/downloads/editionDocuments.ts';
import { givenRecords } from './givenRecords.ts';

/** Every JSON file of records of this edition. */
export const documents = editionDocuments(givenRecords, meta);
