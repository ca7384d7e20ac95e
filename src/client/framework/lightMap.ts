import type { MapState } from '../../lib/framework/mapState.ts';
import { stepsAlong } from '../../lib/framework/stepsAlong.ts';
import type { MapStep } from './mapStep.ts';

/**
 * Shows the choice where the page stands: boxes and arrows of the diagram are lit, parts of the list marked, rows of the
 * table hidden. A diagram that holds nothing of the choice stays as it is.
 */
export function lightMap(
  all: readonly MapStep[],
  { steps, nodes }: { steps: readonly MapStep[]; nodes: ReadonlySet<string> },
  { node, section, path }: MapState,
): void {
  const asked = node !== '' || section !== '';
  const shown = new Set(steps);
  for (const step of all) step.row.hidden = !shown.has(step);
  const pairs = new Set(steps.map(({ from, to }) => `${from} ${to}`));
  const way = new Set((stepsAlong(path, all) ?? []).flat().map(({ from, to }) => `${from} ${to}`));
  for (const drawing of document.querySelectorAll('.map .chart')) {
    const boxes = [...drawing.querySelectorAll<SVGElement>('[data-node]')];
    const lit = asked && boxes.some(({ dataset }) => nodes.has(dataset.node ?? ''));
    drawing.toggleAttribute('data-lit', lit);
    for (const box of boxes) {
      box.classList.toggle('on', lit && nodes.has(box.dataset.node ?? ''));
      box.classList.toggle('chosen', box.dataset.node === node);
    }
    for (const arrow of drawing.querySelectorAll<SVGElement>('[data-step]')) {
      arrow.classList.toggle('on', lit && pairs.has(arrow.dataset.step ?? ''));
      arrow.classList.toggle('way', way.has(arrow.dataset.step ?? ''));
    }
  }
  const list = document.querySelector('.parts');
  list?.toggleAttribute('data-lit', asked);
  for (const entry of list?.querySelectorAll('.entry') ?? []) {
    entry.classList.toggle('on', asked && nodes.has(entry.id));
    entry.classList.toggle('chosen', entry.id === node);
  }
}
