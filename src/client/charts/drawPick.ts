import { type ChartMark, placeIn } from './chartMarks.ts';

/** Marks wider than this have an end that says something, and no middle. */
const wide = 16;

/** Where on the scale a mark stands: the middle of a point and of what is of a time, the end of another bar. */
export function valueAt({ left, width, at }: ChartMark): number {
  return left + (width > wide && !at ? width : width / 2);
}

/**
 * Shows in a drawing what is picked: a rule across the plot and a ring around each mark; in a matrix bands along its row and
 * its column, under the marks.
 *
 * @param all marks of the drawing
 * @returns what it drew, to be removed
 */
export function drawPick(
  svg: SVGSVGElement,
  picked: readonly ChartMark[],
  all: readonly ChartMark[],
): SVGElement | undefined {
  const [first] = picked;
  if (!first) return undefined;
  const frame = svg.getBoundingClientRect();
  const unit = svg.viewBox.baseVal.width / frame.width;
  const layer = make('g', 'class', 'pick');
  const draw = (path: string) => {
    const drawn = make('path', 'd', path);
    layer.append(drawn);
    return drawn;
  };
  const rectangle = (left: number, top: number, right: number, bottom: number) =>
    draw(`M${left * unit},${top * unit}H${right * unit}V${bottom * unit}H${left * unit}Z`);
  if (first.inCell) {
    const mates = (name: string) =>
      all.filter(({ shape }) => shape.getAttribute(name) === first.shape.getAttribute(name));
    const [, top, , bottom] = extent(mates('data-row'));
    const [left, , right] = extent(mates('data-column'));
    for (const band of [
      rectangle(0, top - 3, frame.width, bottom + 3),
      rectangle(left - 3, 0, right + 3, frame.height),
    ])
      band.setAttribute('class', 'band');
  } else {
    const lines = [...svg.querySelectorAll('line')].map((line) => placeIn(frame, line));
    const [, top, , bottom] = extent([...lines, ...all]);
    const x = valueAt(first);
    // Words have a place, and no value that it stands for.
    if (!first.shape.querySelector('text')) rectangle(x, top, x, bottom);
  }
  for (const { left, top, width, height } of picked)
    if (width <= wide) {
      const r = (Math.max(width, height) / 2 + 3) * unit;
      const half = `a${r},${r},0,0,1,`;
      draw(
        `M${(left + width / 2) * unit - r},${(top + height / 2) * unit}${half}${2 * r},0${half}${-2 * r},0`,
      );
    }
  if (first.inCell) svg.prepend(layer);
  else svg.append(layer);
  return layer;
}

function extent(places: readonly { left: number; top: number; width: number; height: number }[]) {
  return [
    Math.min(...places.map(({ left }) => left)),
    Math.min(...places.map(({ top }) => top)),
    Math.max(...places.map(({ left, width }) => left + width)),
    Math.max(...places.map(({ top, height }) => top + height)),
  ] as const;
}

function make(name: string, attribute: string, value: string): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name) as SVGElement;
  made.setAttribute(attribute, value);
  return made;
}
