/** Reads changed files as JSON, checks the edition with each of them in turn, and prints the problems of each as JSON. */
import { json } from 'node:stream/consumers';
import { checkChanged } from './checkChanged.ts';
import type { EditionFile } from './editionFiles.ts';

const found: (readonly string[])[] = [];
for (const change of (await json(process.stdin)) as EditionFile[]) found.push(await checkChanged(change));
console.log(JSON.stringify(found));
