import type { Rect } from '../rect.ts';
import { goToTime } from './goToTime.ts';

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
    chart.setAttribute('data-walk', '');
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
