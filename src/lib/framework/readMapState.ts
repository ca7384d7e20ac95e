import type { MapState } from './mapState.ts';
import type { Step } from './step.ts';
import { stepsAlong } from './stepsAlong.ts';

/** What an address may ask for. */
export interface KnownMap {
  readonly steps: readonly Step[];
  readonly sections: readonly string[];
}

/**
 * Reads the state from the query of an address: `?node=products&section=3`, `?path=products.real-world-use`. A path without
 * a node stands at its end.
 *
 * @returns the state, and what the address asked for that the map does not have, for the reader to know
 */
export function readMapState(
  query: string,
  { steps, sections }: KnownMap,
): { state: MapState; unknown: string[] } {
  const unknown: string[] = [];
  const asked = (name: string, known: (value: string) => boolean) => {
    const value = new URLSearchParams(query).get(name) ?? '';
    if (value === '' || known(value)) return value;
    unknown.push(`${name} “${value}”`);
    return '';
  };
  const nodes = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const section = asked('section', (value) => sections.includes(value));
  const node = asked('node', (value) => nodes.has(value));
  const path = asked('path', (value) => {
    const way = value.split('.');
    return way.length > 1 && stepsAlong(way, steps) !== undefined && (node === '' || way.includes(node));
  });
  const way = path ? path.split('.') : [];
  return { state: { node: node || (way.at(-1) ?? ''), section, path: way }, unknown };
}
