import { chartSizes, type Figure } from '../../lib/schema/figure.ts';
import { drawSvg } from '../charts/svg/renderSvg.ts';
import { ink } from '../charts/theme.ts';
import { textWidth } from './fonts.ts';

/** The room of a small drawing and how small its type may be, in CSS pixels. */
export interface SmallFrame {
  readonly width: number;
  readonly height: number;
  readonly leastType: number;
}

/** A drawing for a small frame. */
export interface SmallDrawing {
  /** As the chart was drawn for; `scale` makes the frame's of them. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly svg: SVGElement;
}

/** Widths to draw for, besides the frame's own: the narrowest that keeps the words wins. */
const widths = [260, 300, chartSizes.narrow.width, chartSizes.wide.width];
/** Type that would have to be raised by more would outgrow the marks that it stands at, and is left out. */
const mostRaised = 1.45;
/** Where a smaller share of the words finds room, and not all that are set in bold, none is shown. */
const leastShare = 0.55;

/**
 * The panel of a figure that shows the finding, drawn for a small frame: type is raised to the least size, annotations are
 * left out, and of words that would touch each other or the edge the lesser ones.
 *
 * @returns the best of several widths, with its words and shapes to be placed by `scale`
 */
export function smallDrawing(figure: Figure, frame: SmallFrame): SmallDrawing {
  const [best] = [...new Set([frame.width, ...widths])]
    .filter((width) => width >= frame.width)
    .map((width) => drawFor(width, figure, frame))
    .sort((a, b) => b.worth - a.worth);
  if (!best) throw new Error(`figure “${figure.id}”: no drawing is as wide as ${frame.width} pixels`);
  return best;
}

function drawFor(
  width: number,
  { id, panels, lead = 0 }: Figure,
  frame: SmallFrame,
): SmallDrawing & { readonly worth: number } {
  const { draw } = panels[lead] ?? panels[0];
  const narrow = width < chartSizes.wide.width;
  const svg = drawSvg(draw, { width, narrow }, { id: `small-${id}`, label: '' });
  const height = Number(svg.getAttribute('height'));
  const scale = Math.min(1, frame.width / width, frame.height / height);
  removeAnnotations(svg);
  const words = [...svg.querySelectorAll('text')].map((element) => placeWords(element, frame, scale));
  const kept = keepApart(
    words.filter(({ raised }) => raised <= mostRaised),
    width,
    height,
  );
  const whole = kept.filter(
    (one) => one.weight === 1 || words.every((other) => !together(one, other) || kept.includes(other)),
  );
  const share = weigh(whole) / (weigh(words) || 1);
  const bold = words.filter(({ weight }) => weight === 3);
  const enough = share >= leastShare || (bold.length > 0 && bold.every((one) => whole.includes(one)));
  const shown = enough ? whole : [];
  for (const one of words) if (!shown.includes(one)) one.element.remove();
  const filled = (width * scale * height * scale) / (frame.width * frame.height);
  return { width, height, scale, svg, worth: (shown.length > 0 ? share : 0) + scale + filled / 2 };
}

/** Takes the annotations in italics out of a drawing, with the leader that goes before each, in place. */
function removeAnnotations(svg: SVGElement): void {
  for (const annotation of svg.querySelectorAll('[font-style="italic"]')) {
    const leader = annotation.previousElementSibling;
    if (leader?.getAttribute('stroke') === ink.quiet && !leader.querySelector('text')) leader.remove();
    annotation.remove();
  }
}

/** Words of a drawing with the room that they take in it. */
interface PlacedWords {
  readonly element: SVGElement;
  /** How much is lost without them. */
  readonly weight: number;
  /** By how much its type was raised. */
  readonly raised: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Raises words to the least size, in place, and measures them. */
function placeWords(element: SVGElement, { leastType }: SmallFrame, scale: number): PlacedWords {
  const inherited = (name: string) => element.closest(`[${name}]`)?.getAttribute(name) ?? '';
  const given = Number(inherited('font-size'));
  const size = Math.max(given, Math.ceil(leastType / scale));
  element.setAttribute('font-size', String(size));
  const bold = inherited('font-weight') === '600';
  const parts = [...element.querySelectorAll('tspan')];
  const lines = parts.length > 0 ? parts : [element];
  const width = Math.max(
    ...lines.map(({ textContent }) => textWidth(textContent ?? '', bold ? 'semibold' : 'regular', size)),
  );
  const [x, baseline] = originOf(element);
  const ems = (line: Element, name: string) => Number.parseFloat(line.getAttribute(name) ?? '') || 0;
  const first = baseline + size * (ems(element, 'y') + (parts[0] ? ems(parts[0], 'y') : 0));
  const last = first + size * parts.reduce((sum, line) => sum + ems(line, 'dy'), 0);
  const anchor = inherited('text-anchor');
  const left = anchor === 'end' ? x - width : anchor === 'start' ? x : x - width / 2;
  return {
    element,
    raised: size / given,
    weight: bold ? 3 : inherited('fill') === ink.quiet ? 1 : 2,
    left,
    right: left + width,
    top: first - 0.76 * size,
    bottom: last + 0.2 * size,
  };
}

/** Where an element begins, by the translations that it stands in and its own place in pixels. */
function originOf(element: Element): [number, number] {
  let [x, y] = [0, 0];
  for (let part: Element | null = element; part; part = part.parentElement) {
    const [, dx = 0, dy = 0] =
      /translate\((-?[\d.]+),(-?[\d.]+)\)/.exec(part.getAttribute('transform') ?? '') ?? [];
    x += Number(dx);
    y += Number(dy);
  }
  return [x, y];
}

/** Those words that stand inside a drawing and clear of each other: the weightier first, then those that come first. */
function keepApart(words: readonly PlacedWords[], width: number, height: number): PlacedWords[] {
  const kept: PlacedWords[] = [];
  for (const one of words.toSorted((a, b) => b.weight - a.weight)) {
    const inside = one.left > -2 && one.right < width + 1 && one.top > -3 && one.bottom < height + 3;
    const clear = kept.every(
      (other) =>
        one.left > other.right + 4 ||
        other.left > one.right + 4 ||
        one.top > other.bottom ||
        other.top > one.bottom,
    );
    if (inside && clear) kept.push(one);
  }
  return kept;
}

/** Whether words are of one kind and stand or fall together: a name that some bars have and others lack would mislead. */
function together(one: PlacedWords, other: PlacedWords): boolean {
  return one.element.parentElement === other.element.parentElement;
}

function weigh(words: readonly PlacedWords[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
