import type { CardSpan, CardStrip } from '../../lib/cards/card.ts';
import { element } from '../element.ts';

/**
 * The paper's value and those of independent sources on one scale, as a list; its drawing was built, and is made again here.
 *
 * @param write makes of a value words or a link
 */
export function stripElement(
  { rows, box, ends }: CardStrip,
  write: (value: CardSpan) => Node | string,
): HTMLUListElement {
  const scale = element('li', { className: 'strip-ends', ariaHidden: 'true' }, ...ends.map(word));
  const list = element(
    'ul',
    { className: 'strip', ariaLabel: 'The paper’s value and those of independent sources' },
    ...rows.map(({ who, value, shapes }, index) => {
      const drawing = svg('svg', { viewBox: `0 0 ${box.join(' ')}`, 'aria-hidden': 'true' });
      drawing.append(...shapes.map(([tag, attributes]) => svg(tag, attributes)));
      const row = element('li', {}, word(who), index === 0 ? element('b', {}, write(value)) : write(value));
      row.append(drawing);
      row.dataset.strip = index === 0 ? 'paper' : 'context';
      return row;
    }),
    scale,
  );
  return list;
}

function word(text: string): HTMLSpanElement {
  return element('span', {}, text);
}

function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
