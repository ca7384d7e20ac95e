import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../../integrations/servers/serveSite.ts';

/** The kinds of place where the built site must work, each from the same files. */
export const places = [
  '/',
  '/a/b/c/',
  'a host that strips .html',
  'a host that sends no headers',
  'disk',
] as const;

export type PlaceName = (typeof places)[number];

/** The site at a place: the address of its root, with a slash at its end. */
export async function openPlace(
  place: PlaceName,
  root = 'dist',
): Promise<{ readonly start: string; readonly close: () => void }> {
  if (place === 'disk') return { start: `${pathToFileURL(resolve(root))}/`, close: () => {} };
  const { address, server } = await serveSite({
    root,
    base: place.startsWith('/') ? place.slice(0, -1) : '/any',
    strips: place === 'a host that strips .html',
    headers: place !== 'a host that sends no headers',
  });
  return {
    start: address,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
