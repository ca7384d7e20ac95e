import { createHash } from 'node:crypto';

/** The namespace for URLs, RFC 9562, section 6.6. */
const urls = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** The URN of a name, always the same one: a UUID version 5 in the namespace of URLs (RFC 9562, section 5.5). */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(urls).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
