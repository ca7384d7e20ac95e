import type { PlacedMark } from './nearestMarks.ts';

/** A mark of a chart that answers: a link, or a value of a series. */
export interface ChartMark extends PlacedMark {
  readonly shape: Element;
  /** Of a value of a series: as printed. */
  readonly value?: string | undefined;
}

/** What answers: marks that open a card, and cells. */
const links = ['claim', 'cite', 'series', 'column'].map((name) => `a[data-${name}]`).join();

/** The marks of a drawing that answer, with their places from its top left corner, in CSS pixels. */
export function chartMarks(svg: SVGSVGElement): ChartMark[] {
  const frame = svg.getBoundingClientRect();
  const place = (shape: Element) => {
    const { left, top, width, height } = shape.getBoundingClientRect();
    return { shape, left: left - frame.left, top: top - frame.top, width, height };
  };
  const linked = [...svg.querySelectorAll(links)].map((link) => ({
    ...place(link),
    at: link.getAttribute('data-at') ?? undefined,
    inCell: link.hasAttribute('data-column'),
  }));
  const valued = [...svg.querySelectorAll('[data-times]')].flatMap((line) => {
    const times = line.getAttribute('data-times')?.split(' ') ?? [];
    const values = line.getAttribute('data-values')?.split('|') ?? [];
    return [...line.children].map((shape, nth) => ({ ...place(shape), at: times[nth], value: values[nth] }));
  });
  return [...linked, ...valued];
}

/** What is said of a mark, and whose it is. */
export interface MarkWords {
  readonly voice: 'as-stated' | 'derived' | 'context';
  readonly value: string;
  readonly by: string;
  /** What it is of, with the qualifier in words. */
  readonly name: string;
}

/** What is said of a mark: by its drawing, and of a claim by the table beside it. */
export function wordsOf({ shape, value }: ChartMark): MarkWords {
  const by = shape.closest('[data-by]')?.getAttribute('data-by') ?? '';
  if (value) return { voice: 'context', value, by, name: '' };
  const name = shape.getAttribute('aria-label') ?? '';
  const claim = shape.getAttribute('data-claim');
  if (!claim)
    return { voice: shape.hasAttribute('data-series') ? 'context' : 'as-stated', value: '', by, name };
  const printed = shape
    .closest('.figure')
    ?.querySelector(`table [data-claim="${CSS.escape(claim)}"]`)?.textContent;
  const derived = printed?.startsWith('ƒ') || name.endsWith('derived');
  return {
    voice: by ? 'context' : derived ? 'derived' : 'as-stated',
    value: printed ?? '',
    by: by || (derived ? 'Derived here' : 'The paper'),
    name,
  };
}
