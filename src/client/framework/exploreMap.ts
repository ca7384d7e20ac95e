import * as words from '#edition/data/language.ts';
import {
  affectedRelations,
  chooseNode,
  extendPath,
  type MapState,
  readMapState,
  undoStep,
  writeMapState,
} from '../../lib/argument/mapState.ts';
import { incoming, type MapEdge, outgoing, relationsInSection } from '../../lib/argument/relationGraph.ts';
import { keepAddress } from '../keepAddress.ts';
import { drawWay, highlightMap, readRelations, showNode, showPath } from './mapView.ts';

/**
 * Lets the reader choose a node of the map, see what drives it and what it drives, and follow the argument step by step.
 * Diagram, list and table stand complete in the page; this lights what is chosen in all three and keeps the choice in the
 * address, each as a step to go back to.
 */
export function exploreMap(): void {
  const form = document.querySelector<HTMLFormElement>('form.explorer');
  const output = form?.querySelector('output');
  const path = form?.querySelector<HTMLElement>('.explorer-path');
  const [node, section] = form?.querySelectorAll('select') ?? [];
  if (!form || !output || !path || !node || !section) return;
  const all = readRelations();
  const known = { steps: all, sections: [...section.options].map(({ value }) => value) };
  const show = showNode(form.querySelector('.explorer-node') as HTMLElement, all);
  let state: MapState = { node: '', section: '', path: [] };

  const apply = (unknown: readonly string[] = []) => {
    node.value = state.node;
    section.value = state.section;
    const about = affectedRelations(all, state);
    const here = relationsInSection(all, state.section);
    const next = state.path[state.path.indexOf(state.node) + 1];
    show(here, state.node, state.node ? next : undefined);
    showPath(path, all, state);
    highlightMap(all, about, state);
    output.textContent = words.argumentMap.said([
      sayChoice(node.selectedOptions[0]?.text ?? '', { all, shown: about.steps }, state),
      ...(unknown.length > 0 ? [words.argumentMap.unknown(unknown)] : []),
    ]);
  };
  const set = (to: MapState) => {
    state = to;
    // The view of the figure stands in the same address and is not ours to drop.
    const query = new URLSearchParams(location.search);
    for (const name of ['node', 'section', 'path']) query.delete(name);
    for (const [name, value] of new URLSearchParams(writeMapState(state))) query.set(name, value);
    keepAddress(query, 'push');
    apply();
  };
  const restore = () => {
    const read = readMapState(location.search, known);
    state = read.state;
    apply(read.unknown);
  };

  node.addEventListener('change', () => set(chooseNode(state, node.value)));
  section.addEventListener('change', () => set({ ...state, section: section.value }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(() => set({ node: '', section: '', path: [] })));
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || button.type === 'reset') return;
    const { choose, go } = button.dataset;
    if (choose) set(chooseNode(state, choose));
    else if (go) set(extendPath(state, go));
    else if (button.name === 'undo') set(undoStep(state));
    else if (button.name === 'loop') {
      const loop = button.value.split('.');
      set({ section: '', node: loop[0] ?? '', path: loop });
      drawWay(loop);
    }
    // The button is gone with what it led to: the focus goes on to the name of what is shown now.
    form.querySelector<HTMLElement>('.explorer-name')?.focus({ preventScroll: button.name === 'loop' });
  });
  document.querySelector('.map')?.addEventListener('click', (event) => {
    const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
    const box = target instanceof Element ? target.closest<SVGElement>('a') : null;
    if (!box || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
    const id = box.dataset.node ?? box.querySelector<SVGElement>('[data-node]')?.dataset.node;
    if (!id) return;
    event.preventDefault();
    set(chooseNode(state, id));
  });
  addEventListener('popstate', restore);
  restore();
}

/** What the choice comes to, in a line: “Products: 1 link leads here, 1 on from it; 2 of 119 links” */
export function sayChoice(
  name: string,
  { all, shown }: { all: readonly MapEdge[]; shown: readonly MapEdge[] },
  { node, path }: MapState,
): string {
  const count =
    shown.length === all.length
      ? words.argumentMap.all(all.length)
      : words.argumentMap.some(shown.length, all.length);
  if (!node) return count;
  const about = words.argumentMap.ofNode(name, incoming(shown, node).length, outgoing(shown, node).length);
  const steps = path.length > 1 ? [words.argumentMap.path(path.length - 1)] : [];
  return words.argumentMap.said([about, ...steps, count]);
}
