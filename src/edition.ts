/** The one door through which pages and components see the paper: its records, joined. */
import { joinEdition } from './lib/edition/joinEdition.ts';
import * as records from './records.ts';

export const edition = joinEdition(records);
