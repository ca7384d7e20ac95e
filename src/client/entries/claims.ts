import { filterClaims } from '../claims/filterClaims.ts';

filterClaims();
