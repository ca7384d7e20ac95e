import { editionTables } from '../../lib/downloads/editionTables.ts';
import { printCell } from '../figure/printCell.ts';
import { givenRecords } from './givenRecords.ts';

/** Every table of this edition that goes out as CSV. */
export const tables = editionTables(givenRecords, printCell);
