/**
 * Loads the built site: nginx with `hosting/nginx.conf`, wrk with 32 connections, both on this machine. Prints requests per
 * second and errors for a section page, without and with the packed copies of `npm run compress`.
 */
import { load } from './report/load.ts';
import { sayMeasured } from './report/sayMeasured.ts';

const rows = await load.run();
console.log(sayMeasured(load, rows));
process.exitCode = rows.some(({ holds }) => holds === false) ? 1 : 0;
