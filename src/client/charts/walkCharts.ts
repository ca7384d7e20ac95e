import * as words from '#edition/data/language.ts';
import type { Rect } from '../rect.ts';
import { chartMarks } from './chartMarks.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Arrow keys walk the marks of a chart in reading order, Home and End go to the first and the last, the space bar opens
 * the card of a mark; Enter follows it, as any link. The focus moves, so a screen reader speaks each mark's name. From
 * then on the chart is one stop of the Tab key. In a chart over time left and right go from one time to the next.
 */
export function walkCharts(): void {
  const enter = (target: EventTarget | null) => {
    const mark = markOf(target);
    const chart = mark?.closest('.chart');
    if (!mark || !chart) return;
    chart.setAttribute('data-walk', words.markKeys[chart.closest('.map') ? 'map' : 'chart']);
    for (const other of chart.querySelectorAll('svg a'))
      other.setAttribute('tabindex', other === mark ? '0' : '-1');
  };
  document.addEventListener('focusin', ({ target }) => enter(target));
  // The focus may have come before this script.
  enter(document.activeElement);
  document.addEventListener('keydown', (event) => {
    const mark = markOf(event.target);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === ' ') {
      event.preventDefault();
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
      return;
    }
    if (goToTime(mark, event.key)) return event.preventDefault();
    const marks = marksOf(mark);
    const here = marks.findIndex((other) => other === mark || sameMark(other, mark));
    const step = steps[event.key];
    const next =
      event.key === 'Home'
        ? marks[0]
        : event.key === 'End'
          ? marks.at(-1)
          : step
            ? marks[here + step]
            : undefined;
    if (step || next) event.preventDefault();
    next?.focus();
  });
}

function markOf(target: EventTarget | null): SVGAElement | undefined {
  return (target instanceof Element && target.closest<SVGAElement>('.chart svg a')) || undefined;
}

/** The marks of a chart, panel by panel; several pieces that show one claim count once. */
function marksOf(mark: SVGAElement): SVGAElement[] {
  const drawings = [...(mark.closest('.chart')?.querySelectorAll('svg') ?? [])];
  return drawings.flatMap((svg) => {
    const marks = [...svg.querySelectorAll<SVGAElement>('a')];
    const once = marks.filter((one, index) => marks.findIndex((other) => sameMark(other, one)) === index);
    return readingOrder(once, (one) => one.getBoundingClientRect());
  });
}

function sameMark(a: SVGElement, b: SVGElement): boolean {
  return (
    a.ownerSVGElement === b.ownerSVGElement &&
    a.getAttribute('href') === b.getAttribute('href') &&
    a.getAttribute('aria-label') === b.getAttribute('aria-label')
  );
}

/**
 * Sorts things as one reads: line by line from the top, each line from the left. Two things stand in one line when
 * they overlap by more than half the height of the lower one.
 *
 * @param boxOf where a thing stands
 */
export function readingOrder<Thing>(things: readonly Thing[], boxOf: (thing: Thing) => Rect): Thing[] {
  const placed = things.map((thing) => ({ thing, box: boxOf(thing) }));
  placed.sort((a, b) => middle(a.box) - middle(b.box));
  const lines: (typeof placed)[] = [];
  for (const one of placed) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && inOneLine(first.box, one.box)) line.push(one);
    else lines.push([one]);
  }
  return lines.flatMap((line) => line.sort((a, b) => a.box.left - b.box.left).map(({ thing }) => thing));
}

function middle({ top, height }: Rect): number {
  return top + height / 2;
}

function inOneLine(a: Rect, b: Rect): boolean {
  const overlap = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return overlap > Math.min(a.height, b.height) / 2;
}

/** Where the reader went last, and from which mark. */
let last: { readonly from: SVGAElement; readonly index: number } | undefined;

/**
 * Goes to the time before or after in a chart over time, to the first or the last, as a pointer would: all its values are
 * picked out and read out. The focus goes along where a mark of that time has it.
 *
 * @param from the mark that has the focus
 * @returns false in a chart without times, and for other keys
 */
function goToTime(from: SVGAElement, key: string): boolean {
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
