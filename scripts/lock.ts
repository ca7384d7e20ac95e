/** Adds every address that `dist` publishes to `urls.lock`, and sorts it. It takes nothing out: what is published stays. */
import '../integrations/resolveEdition.ts';
import { writeFileSync } from 'node:fs';
import { readSite } from '../integrations/siteFiles.ts';
import { editionPath } from '../src/lib/edition/editionPath.ts';
import { siteAddresses } from '../src/lib/urls/siteAddresses.ts';
import { compareLock, formatLock } from '../src/lib/urls/urlsLock.ts';

const { readLock } = await import('../integrations/keepAddresses.ts');
const { file, addresses } = readLock();
const { fresh } = compareLock(addresses, siteAddresses(readSite(editionPath('dist'))));
writeFileSync(file, formatLock([...addresses, ...fresh]));
for (const address of fresh) console.log(`+ ${address}`);
console.log(`${file}: ${fresh.length} added, ${addresses.length + fresh.length} in all`);
