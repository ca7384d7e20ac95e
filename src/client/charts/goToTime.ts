import { chartMarks } from './chartMarks.ts';

/** Where the reader went last, and from which mark. */
let last: { readonly from: SVGAElement; readonly index: number } | undefined;

/**
 * Goes to the time before or after in a chart over time, to the first or the last, as a pointer would: all its values are
 * picked out and read out. The focus goes along where a mark of that time has it.
 *
 * @param from the mark that has the focus
 * @returns false in a chart without times, and for other keys
 */
export function goToTime(from: SVGAElement, key: string): boolean {
  const svg = from.ownerSVGElement;
  if (!svg || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return false;
  const frame = svg.getBoundingClientRect();
  const marks = chartMarks(svg)
    .filter(({ at }) => at)
    .map((mark) => ({ ...mark, x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 }))
    .sort((a, b) => a.x - b.x || a.y - b.y);
  const times = [...new Set(marks.map(({ at }) => at))];
  if (times.length < 2) return false;
  const own = times.indexOf(from.getAttribute('data-at'));
  const here = last?.from === from ? last.index : own;
  const step = key === 'ArrowLeft' ? -1 : 1;
  // What names a line stands at its end.
  const begin = here < 0 ? times.length - 1 : here + step;
  const index =
    key === 'Home' ? 0 : key === 'End' ? times.length - 1 : Math.min(Math.max(0, begin), times.length - 1);
  const there = marks.filter(({ at }) => at === times[index]);
  const link = there.find(({ shape }) => shape instanceof SVGAElement)?.shape as SVGAElement | undefined;
  last = { from: link ?? from, index };
  if (link && link !== from) link.focus();
  else if (there[0])
    svg.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: frame.left + there[0].x,
        clientY: frame.top + there[0].y,
      }),
    );
  return true;
}
