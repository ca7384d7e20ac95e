import { incoming, type MapEdge, outgoing, relationsAlong, relationsInSection } from './relationGraph.ts';

/** What the reader asked of the map; empty where nothing is chosen. */
export interface MapState {
  /** The id of the chosen node. */
  readonly node: string;
  /** The number of the chosen section. */
  readonly section: string;
  /** The nodes that the reader went through, two or more, one of them the chosen node; or none. */
  readonly path: readonly string[];
}

/** What an address may ask for. */
interface KnownMap {
  readonly steps: readonly MapEdge[];
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
    return way.length > 1 && relationsAlong(way, steps) !== undefined && (node === '' || way.includes(node));
  });
  const way = path ? path.split('.') : [];
  return { state: { node: node || (way.at(-1) ?? ''), section, path: way }, unknown };
}

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

/** The state when the reader chooses a node, or none: a path that passes it is kept, another one is left. */
export function chooseNode(state: MapState, node: string): MapState {
  return { ...state, node, path: state.path.includes(node) ? state.path : [] };
}

/**
 * The state after a step from the chosen node. Where the path goes the same way it is followed and stays as it is;
 * otherwise it is cut behind the chosen node and goes on from there.
 */
export function extendPath(state: MapState, to: string): MapState {
  const { node, path } = state;
  if (path.some((one, index) => one === node && path[index + 1] === to)) return { ...state, node: to };
  const before = path.includes(node) ? path.slice(0, path.lastIndexOf(node) + 1) : [node];
  return { ...state, node: to, path: [...before, to] };
}

/** The state without the last step of the path; the node before it is chosen. */
export function undoStep(state: MapState): MapState {
  const path = state.path.slice(0, -1);
  return { ...state, node: path.at(-1) ?? state.node, path: path.length > 1 ? path : [] };
}

/**
 * What the reader's choice is about: of the section’s steps those to and from the chosen node, and those of the path,
 * whichever section states them; all of the section’s where no node is chosen.
 *
 * @returns steps in their order, and the nodes at their ends, with the chosen one
 */
export function affectedRelations<S extends MapEdge>(
  all: readonly S[],
  { node, section, path }: MapState,
): { steps: S[]; nodes: Set<string> } {
  const here = relationsInSection(all, section);
  const near = node ? [...incoming(here, node), ...outgoing(here, node)] : here;
  const chosen = new Set([...near, ...(relationsAlong(path, all) ?? []).flat()]);
  const steps = all.filter((step) => chosen.has(step));
  return { steps, nodes: new Set([...steps.flatMap(({ from, to }) => [from, to]), ...(node ? [node] : [])]) };
}
