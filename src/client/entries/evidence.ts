import { filterEvidenceMap } from '../evidence/filterEvidenceMap.ts';

filterEvidenceMap();
