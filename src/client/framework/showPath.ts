import type { MapState } from '../../lib/framework/mapState.ts';
import { stepsAlong } from '../../lib/framework/stepsAlong.ts';
import { element } from '../element.ts';
import type { MapStep } from './mapStep.ts';
import { paragraphLink } from './paragraphLink.ts';

/** Writes out the path: every node a button that chooses it, between them what one does to the next, with paragraphs. */
export function showPath(box: HTMLElement, all: readonly MapStep[], { path, node }: MapState): void {
  box.hidden = path.length < 2;
  const along = stepsAlong(path, all) ?? [];
  const current = path.indexOf(node);
  box.querySelector('ol')?.replaceChildren(
    ...path.map((id, index) => {
      const name = (along[index]?.[0]?.links.from ?? along[index - 1]?.[0]?.links.to)?.textContent ?? '';
      const button = element('button', { type: 'button' }, name);
      button.dataset.choose = id;
      if (index === current) button.setAttribute('aria-current', 'step');
      const steps = (along[index] ?? []).map((step) =>
        element('p', {}, `${step.verb} `, paragraphLink(step)),
      );
      const closed = index > 0 && index === path.length - 1 && path.indexOf(id) < index;
      return element(
        'li',
        {},
        button,
        ...(closed ? [element('p', {}, 'where the path passed before')] : []),
        ...steps,
      );
    }),
  );
}
