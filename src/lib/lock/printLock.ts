/** The text of `urls.lock`: each address once, one a line, sorted by code unit, so that it is the same everywhere. */
export function printLock(addresses: Iterable<string>): string {
  return [...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('');
}
