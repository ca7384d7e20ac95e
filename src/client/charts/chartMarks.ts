import * as words from '#edition/data/language.ts';
import type { Rect } from '../rect.ts';
import type { PlacedMark } from './nearestMarks.ts';

/** A mark of a chart that answers: a link, or a value of a series. Its place is from the top left corner of the drawing. */
export interface ChartMark extends PlacedMark {
  readonly shape: Element;
  /** Of a value of a series: as printed. */
  readonly value?: string | undefined;
}

/** The marks of a drawing that answer: those with a card, cells, and values of series. */
export function chartMarks(svg: SVGSVGElement): ChartMark[] {
  const frame = svg.getBoundingClientRect();
  const place = (shape: Element, at: string | null = shape.getAttribute('data-at'), value?: string) => {
    const inCell = shape.hasAttribute('data-row');
    return { shape, at, value, inCell, ...placeIn(frame, shape) };
  };
  const lines = [...svg.querySelectorAll('[data-times]')];
  // Where a series has marks for its values, a link over all of them is none.
  const linked = [...svg.querySelectorAll('[data-claim], [data-cite], [data-row], [data-series]')].filter(
    (link) => lines.length === 0 || !link.matches('[data-series]') || link.querySelector('text'),
  );
  return [
    ...linked.map((link) => place(link)),
    ...lines.flatMap((line) => {
      const [times, values] = listsOf(line);
      return [...line.children].map((shape, nth) => place(shape, times[nth] ?? null, values[nth]));
    }),
  ];
}

/** Where a part of a drawing stands, from the drawing's top left corner. @param frame where the drawing stands on the screen */
export function placeIn(frame: DOMRect, part: Element): Rect {
  const { x, y, width, height } = part.getBoundingClientRect();
  return { left: x - frame.x, top: y - frame.y, width, height };
}

/** The times of a line's marks and their values, in order. */
function listsOf(line: Element): [times: string[], values: string[]] {
  const list = (name: string, comma: string) => line.getAttribute(name)?.split(comma) ?? [];
  return [list('data-times', ' '), list('data-values', '|')];
}

/** What is said of a mark, and in which voice. */
export interface MarkWords {
  readonly voice: string;
  readonly value: string;
  /** Whose it is. */
  readonly by: string;
  /** What it is of, with the qualifier in words. */
  readonly name: string;
}

/** What is said of a mark: by its drawing, and of a claim by the table beside it, which holds all of them. */
export function wordsOf({ shape, value = '' }: ChartMark): MarkWords {
  const [by = '', title = ''] = shape.closest('[data-by]')?.getAttribute('data-by')?.split('|') ?? [];
  const name = shape.getAttribute('aria-label') ?? title;
  const claim = shape.getAttribute('data-claim');
  if (!claim) return { voice: value || shape.matches('[data-series]') ? 'context' : '', value, by, name };
  const printed = shape.closest('.figure')?.querySelector(`td [data-claim="${claim}"]`)?.textContent ?? '';
  const derived = name.endsWith(words.marks.asDerived);
  return {
    voice: by ? 'context' : derived ? 'derived' : 'as-stated',
    value: printed,
    by: by || (derived ? words.marks.derived : words.marks.paper),
    name,
  };
}
