import { filterMap } from '../evidence/filterEvidenceMap.ts';

filterMap();
