/** Adds every address that `dist` publishes to `urls.lock`, and sorts it. It takes nothing out: what is published stays. */
import { writeFileSync } from 'node:fs';
import { readLock } from '../integrations/keepAddresses.ts';
import { readSite } from '../integrations/siteFiles.ts';
import { siteAddresses } from '../src/lib/urls/siteAddresses.ts';
import { compareLock, formatLock } from '../src/lib/urls/urlsLock.ts';

const { file, addresses } = readLock();
const { fresh } = compareLock(addresses, siteAddresses(readSite('dist')));
writeFileSync(file, formatLock([...addresses, ...fresh]));
for (const address of fresh) console.log(`+ ${address}`);
console.log(`${file}: ${fresh.length} added, ${addresses.length + fresh.length} in all`);
