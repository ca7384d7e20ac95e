import type { MapState } from './mapState.ts';

/** The query for an address that brings the state back; empty when nothing is chosen. */
export function writeMapState({ node, section, path }: MapState): string {
  // Ids hold no character that an address would have to escape.
  const query = [
    node && node !== path.at(-1) && `node=${node}`,
    section && `section=${section}`,
    path.length > 1 && `path=${path.join('.')}`,
  ].filter(Boolean);
  return query.length > 0 ? `?${query.join('&')}` : '';
}
