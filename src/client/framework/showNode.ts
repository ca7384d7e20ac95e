import { incoming } from '../../lib/framework/incoming.ts';
import { outgoing } from '../../lib/framework/outgoing.ts';
import { element } from '../element.ts';
import type { MapStep } from './mapStep.ts';
import { paragraphLink } from './paragraphLink.ts';

/**
 * Shows the chosen node between what drives it and what it drives. Each step is a button that carries the node at its
 * other end: `data-choose` where it leads back, `data-go` where it leads on.
 *
 * @param all every step of the map
 * @returns takes the steps to show, the node, and the node that the path goes on to, if any; without a node, the invitation comes back
 */
export function showNode(
  box: HTMLElement,
  all: readonly MapStep[],
): (steps: readonly MapStep[], node: string, next: string | undefined) => void {
  const part = (name: string) => box.querySelector(`.explorer-${name}`) as HTMLElement;
  const [before, name, says, after] = [part('before'), part('name'), part('says'), part('after')];
  const invitation = [name.textContent, says.textContent] as const;
  return (steps, node, next) => {
    before.replaceChildren(...incoming(steps, node).map((step) => stepItem(step, 'from')));
    after.replaceChildren(...outgoing(steps, node).map((step) => stepItem(step, 'to', step.to === next)));
    for (const list of [before, after]) sayWhat(list);
    box.toggleAttribute('data-chosen', node !== '');
    if (!node) {
      name.textContent = invitation[0];
      says.textContent = invitation[1];
      return;
    }
    const link = linkTo(node, all);
    name.textContent = link?.textContent ?? '';
    const text = document.getElementById(node)?.querySelector('dd > p')?.cloneNode(true);
    says.replaceChildren(
      ...(text?.childNodes ?? [
        element('a', { href: link?.getAttribute('href') ?? '' }, `About ${name.textContent}`),
      ]),
    );
  };
}

/** The words above a list, for some steps and for none. */
function sayWhat(list: HTMLElement): void {
  const label = list.previousElementSibling as HTMLElement;
  label.textContent = label.dataset[list.childElementCount > 0 ? 'some' : 'none'] ?? '';
}

function linkTo(node: string, steps: readonly MapStep[]): HTMLAnchorElement | undefined {
  for (const { from, to, links } of steps) {
    if (from === node) return links.from;
    if (to === node) return links.to;
  }
  return undefined;
}

function stepItem(step: MapStep, end: 'from' | 'to', next = false): HTMLLIElement {
  const other = element('b', {}, step.links[end].textContent);
  const button = element(
    'button',
    { type: 'button', className: next ? 'next' : '' },
    ...(end === 'from' ? [other, ` ${step.verb} …`] : [`${step.verb} `, other]),
  );
  button.dataset[end === 'from' ? 'choose' : 'go'] = step[end];
  return element('li', {}, button, ' ', paragraphLink(step));
}
