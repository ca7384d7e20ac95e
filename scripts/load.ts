/**
 * Loads the built site: nginx with `hosting/nginx.conf`, wrk with 32 connections, both on this machine. Prints requests per
 * second and errors for a section page, without and with the packed copies of `npm run compress`.
 */
import { load } from './report/load.ts';
import { printMeasure } from './report/printMeasure.ts';

await printMeasure(load);
