import type { MapState } from './mapState.ts';

/** The state without the last step of the path; the node before it is chosen. */
export function undoStep(state: MapState): MapState {
  const path = state.path.slice(0, -1);
  return { ...state, node: path.at(-1) ?? state.node, path: path.length > 1 ? path : [] };
}
