import { filterLedger } from '../ledger/filterLedger.ts';

filterLedger();
