/** Writes CITATION.cff from the meta data; run it when they change. A test says when it is behind. */
import { readFileSync, writeFileSync } from 'node:fs';
import { citationCff } from '../src/lib/metadata/citationCff.ts';
import { meta } from '../src/records.ts';

const holder = /^Copyright \(c\) \d{4} (.+)$/m.exec(readFileSync('LICENSE', 'utf8'))?.[1];
if (!holder) throw new Error('LICENSE names nobody: its line “Copyright (c) <year> <name>” is missing');
writeFileSync('CITATION.cff', citationCff(meta, holder));
