import { filterMap } from '../evidence/filterMap.ts';

filterMap();
