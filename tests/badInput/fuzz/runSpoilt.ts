/** Reads changed files as JSON, checks the edition with each of them in turn, and prints the problems of each as JSON. */
import { json } from 'node:stream/consumers';
import { checkChanged, type EditionFile } from './checkChanged.ts';

const found: (readonly string[])[] = [];
for (const change of (await json(process.stdin)) as EditionFile[]) found.push(await checkChanged(change));
console.log(JSON.stringify(found));
