/** Writes CITATION.cff from the meta data, with the address of the version where SITE_URL says it; run it when they change. A test says when it is behind. */
import '../integrations/resolveEdition.ts';
import { readFileSync, writeFileSync } from 'node:fs';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { citationCff } from '../src/lib/metadata/citationCff.ts';
import { versionPath } from '../src/lib/urls/pathOf.ts';
import { absoluteUrl, siteAddress } from '../src/lib/urls/siteAddress.ts';

const { changes, meta } = await import('../src/records.ts');
const holder = /^Copyright \(c\) \d{4} (.+)$/m.exec(readFileSync('LICENSE', 'utf8'))?.[1];
if (!holder) throw new Error('LICENSE names nobody: its line “Copyright (c) <year> <name>” is missing');
const { version } = meta.edition;
const released = changes.some((one) => one.released && one.version === version);
const home = released ? versionPath(version, 'index.html') : 'index.html';
const url = absoluteUrl(siteAddress(process.env.SITE_URL), home);
writeFileSync(editionPath('CITATION.cff'), citationCff(meta, holder, url));
