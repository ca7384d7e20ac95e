import { sortTables } from '../tables/sortTables.ts';

sortTables();
