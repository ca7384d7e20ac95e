import type { Claim } from '../../../src/lib/schema/claim.ts';
import { qualifiers } from '../../../src/lib/schema/qualifier.ts';

/** What a drawing says of how firm a value is. A bound that may itself be the value is drawn as one that may not. */
export type DrawnQualifier =
  | 'exact'
  | 'about'
  | 'about, lower bound'
  | 'lower bound'
  | 'upper bound'
  | 'potential'
  | 'potential, lower bound'
  | 'potential, upper bound'
  | 'goal'
  | 'in words'
  | 'ratio'
  | 'not bounded'
  | 'no mark';

/** What the drawing of a claim must say by its record. */
export function recordedQualifier({ qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>): DrawnQualifier {
  switch (qualifier) {
    case 'more-than':
    case 'at-least':
      return 'lower bound';
    case 'less-than':
    case 'at-most':
      return 'upper bound';
    case 'potential':
      if (bound === 'more-than' || bound === 'at-least') return 'potential, lower bound';
      return bound === 'less-than' || bound === 'at-most' ? 'potential, upper bound' : 'potential';
    case 'superlative':
      return 'in words';
    case 'ratio-without-base':
      return 'ratio';
    case 'not-bounded':
      return 'not bounded';
    case 'about':
      if (bound === 'more-than' || bound === 'at-least') return 'about, lower bound';
      return bound === 'less-than' || bound === 'at-most' ? 'upper bound' : 'about';
    default:
      return qualifier;
  }
}

/**
 * Reads from a drawing alone how firm a mark says its value is.
 *
 * @param link the link of a mark that is drawn, not written
 * @throws Error for a shape that no form of chart draws
 */
export function drawnQualifier(link: Element): DrawnQualifier {
  const shape = link.firstElementChild as Element;
  switch (shape.tagName.toLowerCase()) {
    case 'rect':
      return attribute(shape, 'fill-opacity') === '0' ? readCells(shape) : readBar(shape);
    case 'circle':
      return readDot(shape);
    case 'path':
      return readSymbol(shape);
    case 'line':
      return readLine(shape);
    default:
      throw new Error(`no form of chart draws a claim as <${shape.tagName}>`);
  }
}

/** Whether words that are the mark of a claim say its qualifier, and no other. */
export function saysQualifier(
  text: string,
  { qualifier, bound, inWords }: Pick<Claim, 'qualifier' | 'bound' | 'inWords'>,
): boolean {
  // A superlative and a ratio have no words of their own: the value says it.
  const words = (id: keyof typeof qualifiers) =>
    qualifiers[id].words[0] === '' ? [] : [...qualifiers[id].words, qualifiers[id].sign];
  const says = (word: string) => ` ${text} `.includes(word.length > 2 ? ` ${word} ` : word);
  if (inWords && text.includes(inWords)) return true;
  if (qualifier === 'exact')
    return !(Object.keys(qualifiers) as (keyof typeof qualifiers)[]).flatMap(words).some(says);
  return [qualifier, ...(bound ? [bound] : [])].every((id) => words(id).length === 0 || words(id).some(says));
}

/** An attribute of a shape or of the group that it stands in. */
function attribute(shape: Element, name: string): string | null {
  return shape.closest(`[${name}]:not([${name}="inherit"])`)?.getAttribute(name) ?? null;
}

/** Where a shape stands once all groups have moved it. */
function positionOf(shape: Element, [x, y]: readonly [number, number]): readonly [number, number] {
  let [left, top] = [x, y];
  for (let at: Element | null = shape; at; at = at.parentElement) {
    const moved = /translate\(([-\d.]+),([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '');
    left += Number(moved?.[1] ?? 0);
    top += Number(moved?.[2] ?? 0);
  }
  return [left, top];
}

const numbersOf = (shape: Element, ...names: readonly string[]) =>
  names.map((name) => Number(shape.getAttribute(name)));

/** What stands at the end of an extent: signs are symbols or arrows that begin there, a goal’s flag on a bar is a letter. */
function endAt(shape: Element, [x, y]: readonly [number, number]) {
  const svg = shape.closest('svg') as Element;
  const near = ([left, top]: readonly [number, number]) => Math.abs(left - x) < 2 && Math.abs(top - y) < 2;
  const signs = [...svg.querySelectorAll('path')].flatMap((path) => {
    const d = path.getAttribute('d') ?? '';
    const begins = /^M([-\d.]+),([-\d.]+)/.exec(d);
    if (!begins || !near(positionOf(path, [Number(begins[1]), Number(begins[2])]))) return [];
    if (d.startsWith('M0,0L0,-20')) return ['flag'];
    // A shaft with a head of two strokes.
    return /^M[^ML]+L[^ML]+M[^ML]+L[^ML]+L[^ML]+$/.test(d) ? ['arrow'] : [];
  });
  const limits = [...svg.querySelectorAll('path[d="M0,-9L0,9"]')].filter((path) =>
    near(positionOf(path, [0, 0])),
  );
  const letters = [...svg.querySelectorAll('text')].filter(
    (text) => text.textContent === '⚑' && near(positionOf(text, [0, 0])),
  );
  return signs[0] ?? (limits.length ? 'limit' : letters.length ? 'flag' : 'plain');
}

type Body = 'solid' | 'soft' | 'hollow';

function qualifierOf(body: Body, end: string): DrawnQualifier {
  if (end === 'flag') return 'goal';
  if (body === 'hollow') {
    if (end === 'plain') return 'potential';
    return end === 'arrow' ? 'potential, lower bound' : 'potential, upper bound';
  }
  if (end === 'arrow') return body === 'soft' ? 'about, lower bound' : 'lower bound';
  if (end === 'limit') return 'upper bound';
  return body === 'soft' ? 'about' : 'exact';
}

function readBar(bar: Element): DrawnQualifier {
  const [x = 0, y = 0, width = 0, height = 0] = numbersOf(bar, 'x', 'y', 'width', 'height');
  const fill = attribute(bar, 'fill') ?? '';
  const end = endAt(bar, positionOf(bar, [x + width, y + height / 2]));
  if (fill.includes('fade-in')) return 'upper bound';
  if (fill.includes('fade-out')) return 'about';
  const closes = [...(bar.closest('svg') as Element).querySelectorAll('g[stroke-width="2"] line')].some(
    (line) => Math.abs(Number(line.getAttribute('x1')) - x - width) < 1.5,
  );
  const isHollow = fill === 'var(--paper)';
  return qualifierOf(isHollow ? 'hollow' : 'solid', isHollow && end === 'plain' && closes ? 'limit' : end);
}

/** Reads the cells under the one link of a part: those of the colour that its first column has. */
function readCells(cover: Element): DrawnQualifier {
  const [x = 0, , width = 0] = numbersOf(cover, 'x', 'y', 'width');
  const cells = [...(cover.closest('svg') as Element).querySelectorAll('rect')].filter(
    (rect) => rect.closest('a') === null,
  );
  const colourOf = (cell: Element) => {
    const fill = attribute(cell, 'fill');
    return fill === 'none' || fill === null ? attribute(cell, 'stroke') : fill;
  };
  const first = cells.find((cell) => Math.abs(Number(cell.getAttribute('x')) - x) < 0.6);
  if (!first) return 'no mark';
  const own = cells.filter((cell) => colourOf(cell) === colourOf(first));
  const isPale = (cell: Element) => attribute(cell, 'fill-opacity') !== null;
  const ends = own.map((cell) => {
    const [, y = 0, , height = 0] = numbersOf(cell, 'x', 'y', 'width', 'height');
    return [0, 1.5, 3].map((gap) => endAt(cover, positionOf(cover, [x + width + gap, y + height / 2])));
  });
  const end = ends.flat().find((one) => one !== 'plain') ?? 'plain';
  if (own.every((cell) => attribute(cell, 'fill') === 'none')) return qualifierOf('hollow', end);
  return qualifierOf(own.some(isPale) ? 'soft' : 'solid', end);
}

const isHollow = (shape: Element) => attribute(shape, 'fill') === 'var(--paper)';
const isPale = (shape: Element) => attribute(shape, 'fill-opacity') === '0.35';

function readDot(dot: Element): DrawnQualifier {
  const [x = 0, y = 0] = numbersOf(dot, 'cx', 'cy');
  return qualifierOf(
    isHollow(dot) ? 'hollow' : isPale(dot) ? 'soft' : 'solid',
    endAt(dot, positionOf(dot, [x, y])),
  );
}

/** Reads a single mark that is no circle, or one among such. */
function readSymbol(symbol: Element): DrawnQualifier {
  const d = symbol.getAttribute('d') ?? '';
  const rotate = Number(/rotate\(([-\d.]+)\)/.exec(symbol.getAttribute('transform') ?? '')?.[1] ?? 0);
  const body = isHollow(symbol) ? 'hollow' : isPale(symbol) ? 'soft' : 'solid';
  if (d.includes('A')) return qualifierOf(body, 'plain');
  if (/^M[^L]+L[^L]+L[^L]+Z$/.test(d))
    return qualifierOf(body, rotate === 90 || rotate === 0 ? 'arrow' : 'limit');
  if (d.includes('h')) return rotate === 45 ? 'goal' : 'in words';
  return rotate === 45 ? 'not bounded' : 'ratio';
}

/** Reads a span or a bracket, from left to right; or an upright line that stands at a value. */
function readLine(line: Element): DrawnQualifier {
  const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = numbersOf(line, 'x1', 'x2', 'y1', 'y2');
  const end = endAt(line, positionOf(line, [x2, (y1 + y2) / 2]));
  const dash = attribute(line, 'stroke-dasharray');
  const covers = [...(line.closest('svg') as Element).querySelectorAll('line')].some(
    (other) =>
      other !== line &&
      attribute(other, 'stroke') === 'var(--paper)' &&
      other.getAttribute('y1') === line.getAttribute('y1') &&
      Math.abs(Number(other.getAttribute('x1')) - x1) < 3,
  );
  const isSoft = attribute(line, 'stroke-opacity') === '0.35' || dash === '2,1.3' || dash === '1,3';
  return qualifierOf(covers || dash === '7,4' ? 'hollow' : isSoft ? 'soft' : 'solid', end);
}
