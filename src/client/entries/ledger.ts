import { filterLedger } from '../claims/filterClaims.ts';

filterLedger();
