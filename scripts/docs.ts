/** Writes docs/records.md from the schemas; run it when they change. A test says when it is behind. */
import { writeFileSync } from 'node:fs';
import { recordsPage } from '../src/lib/docs/recordsPage.ts';

writeFileSync('docs/records.md', recordsPage());
