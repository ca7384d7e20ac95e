import type { ChartMark } from './chartMarks.ts';

/** Marks wider than this have an end that says something, and no middle. */
const wide = 16;

/** The place of a mark that its value stands at: the middle of a point, the end of a bar. */
export function valueAt({ left, width }: ChartMark): number {
  return width > wide ? left + width : left + width / 2;
}

/**
 * Shows in a drawing what is picked: a rule across the plot and a ring around each mark; in a matrix bands along its row and
 * its column.
 *
 * @param all marks of the drawing
 * @returns takes it away again
 */
export function drawPick(
  svg: SVGSVGElement,
  picked: readonly ChartMark[],
  all: readonly ChartMark[],
): () => void {
  const frame = svg.getBoundingClientRect();
  const unit = svg.viewBox.baseVal.width / frame.width;
  const layer = make('g', {}, svg.ownerDocument);
  layer.setAttribute('class', 'pick');
  const add = (name: string, sizes: Readonly<Record<string, number>>) =>
    layer.append(
      make(name, Object.fromEntries(Object.entries(sizes).map(([key, px]) => [key, px * unit])), document),
    );
  const [first] = picked;
  if (first?.inCell) {
    const mates = (name: string) =>
      all.filter(({ shape }) => shape.getAttribute(name) === first.shape.getAttribute(name));
    const row = extent(mates('data-row').map(({ top, height }) => [top, top + height]));
    const column = extent(mates('data-column').map(({ left, width }) => [left, left + width]));
    add('rect', { x: 0, width: frame.width, y: row[0] - 3, height: row[1] - row[0] + 6 });
    add('rect', { y: 0, height: frame.height, x: column[0] - 3, width: column[1] - column[0] + 6 });
  } else if (first && !first.shape.querySelector('text')) {
    const lines = [...svg.querySelectorAll('line')].map((line) => line.getBoundingClientRect());
    const [y1, y2] = extent([
      ...lines.map(({ top, bottom }): Span => [top - frame.top, bottom - frame.top]),
      ...all.map(({ top, height }): Span => [top, top + height]),
    ]);
    const x = valueAt(first);
    add('line', { x1: x, x2: x, y1, y2 });
  }
  for (const { left, top, width, height } of picked)
    if (width <= wide)
      add('circle', { cx: left + width / 2, cy: top + height / 2, r: Math.max(width, height) / 2 + 3 });
  // Bands lie under the marks, all else over them.
  if (first?.inCell) svg.prepend(layer);
  else svg.append(layer);
  return () => layer.remove();
}

type Span = readonly [from: number, to: number];

function extent(spans: readonly Span[]): Span {
  return [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
}

function make(name: string, attributes: Readonly<Record<string, number>>, document: Document): Element {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value.toFixed(1));
  return made;
}
