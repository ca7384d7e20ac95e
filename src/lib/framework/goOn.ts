import type { MapState } from './mapState.ts';

/**
 * The state after a step from the chosen node. Where the path goes the same way it is followed and stays as it is;
 * otherwise it is cut behind the chosen node and goes on from there.
 */
export function goOn(state: MapState, to: string): MapState {
  const { node, path } = state;
  if (path.some((one, index) => one === node && path[index + 1] === to)) return { ...state, node: to };
  const before = path.includes(node) ? path.slice(0, path.lastIndexOf(node) + 1) : [node];
  return { ...state, node: to, path: [...before, to] };
}
