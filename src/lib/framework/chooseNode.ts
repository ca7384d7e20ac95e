import type { MapState } from './mapState.ts';

/** The state when the reader chooses a node, or none: a path that passes it is kept, another one is left. */
export function chooseNode(state: MapState, node: string): MapState {
  return { ...state, node, path: state.path.includes(node) ? state.path : [] };
}
