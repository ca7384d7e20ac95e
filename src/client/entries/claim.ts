import { reportError } from '../claims/reportError.ts';

reportError();
