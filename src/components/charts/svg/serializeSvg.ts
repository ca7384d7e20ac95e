import { escapeMarkup } from '../../../lib/format/escapeMarkup.ts';

/**
 * An SVG element as text: well-formed XML that is also valid inside HTML. Numbers are rounded, because Plot writes
 * fifteen digits; rounded, the build's drawing and the browser's are the same.
 *
 * @param decimals digits kept after the point
 */
export function serializeSvg(element: Element, decimals = 2): string {
  const name = element.localName ?? element.tagName;
  const attributes = [...element.attributes]
    .map(({ name, value }) => [name, geometry.has(name) ? round(value, decimals) : value] as const)
    .filter(([name, value]) => !(name === 'transform' && value === 'translate(0,0)'))
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');
  const children = [...element.childNodes]
    .map((node) =>
      node.nodeType === 1
        ? serializeSvg(node as Element, decimals)
        : node.nodeType === 3
          ? escapeMarkup(node.nodeValue ?? '')
          : '',
    )
    .join('');
  return `<${name}${attributes}>${children}</${name}>`;
}

const geometry = new Set(
  'x y x1 y1 x2 y2 cx cy r rx ry dx dy d width height transform points viewBox offset font-size stroke-width stroke-dasharray'.split(
    ' ',
  ),
);

function round(value: string, decimals: number): string {
  return value.replace(/-?\d*\.\d{2,}(e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(decimals))),
  );
}
