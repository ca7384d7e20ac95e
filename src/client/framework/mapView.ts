import * as words from '#edition/data/language.ts';
import type { MapState } from '../../lib/argument/mapState.ts';
import { incoming, type MapEdge, outgoing, relationsAlong } from '../../lib/argument/relationGraph.ts';
import { element } from '../element.ts';

/**
 * Shows the choice where the page stands: boxes and arrows of the diagram are lit, parts of the list marked, rows of the
 * table hidden. A diagram that holds nothing of the choice stays as it is.
 */
export function highlightMap(
  all: readonly MapRelation[],
  { steps, nodes }: { steps: readonly MapRelation[]; nodes: ReadonlySet<string> },
  { node, section, path }: MapState,
): void {
  const asked = node !== '' || section !== '';
  const shown = new Set(steps);
  for (const step of all) step.row.hidden = !shown.has(step);
  const pairs = new Set(steps.map(({ from, to }) => `${from} ${to}`));
  const way = new Set((relationsAlong(path, all) ?? []).flat().map(({ from, to }) => `${from} ${to}`));
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

/** Milliseconds from one station to the next, in which the stroke is drawn over so many pixels, more than any line has. */
const pace = 450;
const reach = 500;

/** Draws the lit way in the diagram station by station; where the reader wants less motion it stands there at once. */
export function drawWay(path: readonly string[]): void {
  document.querySelector('.map .charts')?.scrollIntoView({ block: 'nearest' });
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [index, to] of path.slice(1).entries())
    for (const line of document.querySelectorAll(`path[data-step="${path[index]} ${to}"]`))
      line.animate(
        { strokeDasharray: [`0 ${reach}`, `${reach} ${reach}`] },
        { duration: pace, delay: index * pace, fill: 'backwards' },
      );
}

/**
 * Shows the chosen node between what drives it and what it drives. Each step is a button that carries the node at its
 * other end: `data-choose` where it leads back, `data-go` where it leads on.
 *
 * @param all every step of the map
 * @returns takes the steps to show, the node, and the node that the path goes on to, if any; without a node, the invitation comes back
 */
export function showNode(
  box: HTMLElement,
  all: readonly MapRelation[],
): (steps: readonly MapRelation[], node: string, next: string | undefined) => void {
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
        element(
          'a',
          { href: link?.getAttribute('href') ?? '' },
          words.argumentMap.about(name.textContent ?? ''),
        ),
      ]),
    );
  };
}

/** The words above a list, for some steps and for none. */
function sayWhat(list: HTMLElement): void {
  const label = list.previousElementSibling as HTMLElement;
  label.textContent = label.dataset[list.childElementCount > 0 ? 'some' : 'none'] ?? '';
}

function linkTo(node: string, steps: readonly MapRelation[]): HTMLAnchorElement | undefined {
  for (const { from, to, links } of steps) {
    if (from === node) return links.from;
    if (to === node) return links.to;
  }
  return undefined;
}

function stepItem(step: MapRelation, end: 'from' | 'to', next = false): HTMLLIElement {
  const other = element('b', {}, step.links[end].textContent);
  const button = element(
    'button',
    { type: 'button', className: next ? 'next' : '' },
    ...(end === 'from' ? [other, ` ${step.verb} …`] : [`${step.verb} `, other]),
  );
  button.dataset[end === 'from' ? 'choose' : 'go'] = step[end];
  return element('li', {}, button, ' ', paragraphLink(step));
}

/** Writes out the path: every node a button that chooses it, between them what one does to the next, with paragraphs. */
export function showPath(box: HTMLElement, all: readonly MapRelation[], { path, node }: MapState): void {
  box.hidden = path.length < 2;
  const along = relationsAlong(path, all) ?? [];
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
        ...(closed ? [element('p', {}, words.argumentMap.passedBefore)] : []),
        ...steps,
      );
    }),
  );
}

/** A link to the paragraph that states a step. */
function paragraphLink({ paragraph, links }: MapRelation): HTMLAnchorElement {
  return element('a', {
    className: 'para-link',
    href: links.paragraph.getAttribute('href') ?? '',
    textContent: `¶${paragraph}`,
  });
}

/** A step as the table on the page tells it. */
interface MapRelation extends MapEdge {
  readonly verb: string;
  /** Links of the table: to the two ends and to the paragraph. */
  readonly links: Readonly<Record<'from' | 'to' | 'paragraph', HTMLAnchorElement>>;
  readonly row: HTMLTableRowElement;
}

/** The steps of the argument, read from the table that stands complete in the page. */
export function readRelations(): MapRelation[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('.steps tbody tr')].map((row) => {
    const [from, to, paragraph] = [...row.querySelectorAll('a')];
    const { step: id = '', from: start = '', to: end = '' } = row.dataset;
    // Each row is built with its three links.
    if (!from || !to || !paragraph) throw new Error(id);
    return {
      id,
      from: start,
      to: end,
      verb: row.cells[1]?.textContent ?? '',
      paragraph: paragraph.textContent,
      links: { from, to, paragraph },
      row,
    };
  });
}
