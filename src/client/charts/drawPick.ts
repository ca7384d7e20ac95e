import { type ChartMark, placeIn } from './chartMarks.ts';

/** Marks wider than this have an end that says something, and no middle. */
const wide = 16;

/** Where on the scale a mark stands: the middle of a point and of what is of a time, the end of another bar. */
export function valueAt({ left, width, at }: ChartMark): number {
  return left + (width > wide && !at ? width : width / 2);
}

/**
 * Shows what is picked in a drawing: a rule across the plot and a ring around each mark; in a matrix bands along its row and
 * its column.
 *
 * @param layer a drawing over the page, which is moved over this one: what is added to the drawing itself would have the browser style all of it anew
 * @param all marks of the drawing
 */
export function drawPick(
  layer: SVGElement,
  svg: SVGSVGElement,
  picked: readonly ChartMark[],
  all: readonly ChartMark[],
): void {
  const [first] = picked;
  const frame = svg.getBoundingClientRect();
  const paths: SVGElement[] = [];
  const draw = (path: string, look = '') => {
    const drawn = drawingPart('path', 'd', path);
    if (look) drawn.setAttribute('class', look);
    paths.push(drawn);
  };
  const rectangle = (left: number, top: number, right: number, bottom: number, look?: string) =>
    draw(`M${left},${top}H${right}V${bottom}H${left}Z`, look);
  if (first?.inCell) {
    const mates = (name: string) =>
      all.filter(({ shape }) => shape.getAttribute(name) === first.shape.getAttribute(name));
    const [, top, , bottom] = extent(mates('data-row'));
    const [left, , right] = extent(mates('data-column'));
    rectangle(0, top - 3, frame.width, bottom + 3, 'band');
    rectangle(left - 3, 0, right + 3, frame.height, 'band');
  } else if (first) {
    const lines = [...svg.querySelectorAll('line')].map((line) => placeIn(frame, line));
    const [, top, , bottom] = extent([...lines, ...all]);
    const x = valueAt(first);
    // Words have a place, and no value that it stands for.
    if (!first.shape.querySelector('text')) rectangle(x, top, x, bottom);
  }
  for (const { left, top, width, height } of picked)
    if (width <= wide) {
      const r = Math.max(width, height) / 2 + 3;
      const half = `a${r},${r},0,0,1,`;
      draw(`M${left + width / 2 - r},${top + height / 2}${half}${2 * r},0${half}${-2 * r},0`);
    }
  layer.style.inset = `${frame.top + scrollY}px auto auto ${frame.left + scrollX}px`;
  layer.replaceChildren(...paths);
}

function extent(places: readonly { left: number; top: number; width: number; height: number }[]) {
  return [
    Math.min(...places.map(({ left }) => left)),
    Math.min(...places.map(({ top }) => top)),
    Math.max(...places.map(({ left, width }) => left + width)),
    Math.max(...places.map(({ top, height }) => top + height)),
  ] as const;
}

/** A part of a drawing with one attribute. */
export function drawingPart(name: string, attribute: string, value: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  made.setAttribute(attribute, value);
  return made;
}
