import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLock } from '../../integrations/keepAddresses.ts';
import { readSite } from '../../integrations/siteFiles.ts';
import { siteAddresses } from '../../src/lib/urls/siteAddresses.ts';
import { compareLock, formatLock } from '../../src/lib/urls/urlsLock.ts';

const { addresses, text } = readLock();
const { gone, fresh } = compareLock(addresses, siteAddresses(readSite('dist')));

// An edition that has published nothing has no lock yet.
describe.runIf(addresses.length > 0)('urls.lock', () => {
  test('every locked address leads somewhere', () => {
    expect(gone).toEqual([]);
  });

  test('every published address is in urls.lock; npm run lock adds it', () => {
    expect(fresh).toEqual([]);
  });

  test('urls.lock is sorted, each address once; npm run lock sorts it', () => {
    expect(text).toBe(formatLock(addresses));
  });

  test('urls.lock holds every address of every released version', () => {
    const released = (readdirSync('.').includes('releases') ? readdirSync('releases') : []).flatMap(
      (version) => readFileSync(`releases/${version}/urls.lock`, 'utf8').split('\n').filter(Boolean),
    );
    expect(released.filter((address) => !addresses.includes(address))).toEqual([]);
  });
});
