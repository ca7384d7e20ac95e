import { afterPaint } from '../afterPaint.ts';
import { say } from '../announce.ts';
import { type ChartMark, chartMarks, wordsOf } from '../charts/chartMarks.ts';
import { drawingPart, drawPick, valueAt } from '../charts/drawPick.ts';
import { distance, nearestMarks } from '../charts/nearestMarks.ts';
import { showTooltip } from '../charts/showTooltip.ts';
import { element } from '../element.ts';
import { loadScript } from '../loadScript.ts';

/** Half of the least size of a target, in pixels (WCAG 2.5.8). */
const halfTarget = 12;

const drawings = '.chart svg:not(.thumbnail *)';

/** What a reader has picked out in a drawing. */
interface Pick {
  readonly svg: SVGSVGElement;
  readonly all: readonly ChartMark[];
  readonly marks: readonly ChartMark[];
  /** The one of them that is pointed at. */
  readonly meant: ChartMark | undefined;
}

/**
 * Charts answer pointer, finger and focus: the nearest mark, or all of the nearest time, is picked out and read out. A click
 * near a mark is one on it. Escape takes the answer away. What else charts do comes when a reader first touches one.
 */
export function answerCharts(): void {
  const tip = element('div', { className: 'tip', hidden: true });
  const layer = drawingPart('svg', 'class', 'pick');
  layer.setAttribute('aria-hidden', 'true');
  document.body.append(layer, tip);
  let shown: Pick | undefined;

  const hide = () => {
    tip.hidden = true;
    tip.removeAttribute('aria-hidden');
    layer.replaceChildren();
    if (shown) dim(shown.svg);
  };
  const clear = () => {
    hide();
    shown = undefined;
  };
  /** @param by what asks: a kind of pointer, or the focus; to a mouse nothing is spoken */
  const answer = (target: EventTarget | null, clientX: number, clientY: number, by: string) => {
    const svg = chartOf(target);
    if (!svg) return clear();
    const { left, top } = svg.getBoundingClientRect();
    const all = shown?.svg === svg ? shown.all : chartMarks(svg);
    const marks = nearestMarks(all, clientX - left, clientY - top);
    const [first] = marks;
    if (!first) return clear();
    const near = marks.filter((mark) => distance(mark, clientX - left, clientY - top) <= halfTarget);
    const meant = near.find(({ shape }) => shape instanceof SVGAElement) ?? near[0];
    if (shown?.marks[0] === first && shown.meant === meant) return;
    // Reads where all stands before anything is changed: else the page is styled anew in between.
    drawPick(layer, svg, marks, all);
    if (shown) dim(shown.svg);
    dim(svg, lineOf(meant));
    shown = { svg, all, marks, meant };
    const words = marks.map(wordsOf);
    showTooltip(tip, words, first.at, { x: left + valueAt(first), y: clientY });
    if (by === 'mouse') return;
    // It is seen first.
    afterPaint(() => {
      // The name of a mark is spoken with the focus.
      const [only] = words.length === 1 && by === 'focus' ? words : [];
      const rows = words.map(({ value, by, name }) => [value, by, name].filter(Boolean).join(', '));
      say([first.at, only ? only.by : rows.join('; ')].filter(Boolean).join(only ? ', ' : ': '), true);
    });
  };
  const answerAt = (mark: Element, by: string) => {
    const { x, y, width, height } = mark.getBoundingClientRect();
    answer(mark, x + width / 2, y + height / 2, by);
  };
  const follow = (event: PointerEvent) =>
    answer(event.target, event.clientX, event.clientY, event.pointerType);
  document.addEventListener('pointerover', (event) => {
    // The answer is seen first.
    if (asksForMore(event)) afterPaint(loadMore);
  });
  document.addEventListener('pointermove', follow);
  document.addEventListener('pointerdown', follow);
  document.addEventListener('focusin', (event) => {
    const target = event.target as Element;
    if (asksForMore(event)) loadMore();
    if (target.matches(':focus-visible')) answerAt(target, 'focus');
  });
  for (const kind of ['focusout', 'resize']) addEventListener(kind, clear);
  // The first answer takes several times as long as others, for its code and its words: one is given at rest, and gone before it is painted.
  addEventListener('load', () => {
    const mark = [...document.querySelectorAll(`${drawings} a`)].find(
      (one) => one.getBoundingClientRect().width,
    );
    if (!mark || shown) return;
    answerAt(mark, 'mouse');
    clear();
  });
  document.documentElement.addEventListener('mouseleave', clear);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('click', (event) => {
    const { target, clientX, clientY } = event;
    if (!shown?.meant || chartOf(target) !== shown.svg) return;
    // A finger asks a line for its values; its name leads on.
    const ofLine =
      (event as PointerEvent).pointerType === 'touch' ? '' : `[data-line="${lineOf(shown.meant)}"] a`;
    const link = shown.meant.shape.closest('a') ?? (ofLine && shown.svg.querySelector(ofLine));
    if (!link) return;
    hide();
    if ((target as Element).closest('a') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX, clientY }),
    );
  });
}

/** Whether a chart or its control is touched, which do more than answer. */
function asksForMore({ target }: Event): Element | null | undefined {
  return (target as Element).closest?.(`${drawings}, .control`);
}

/** Loads what charts and their controls do beyond answering. */
function loadMore(): void {
  // Without it charts answer all the same.
  loadScript('charts').catch(() => {});
}

function chartOf(target: EventTarget | null): SVGSVGElement | undefined {
  return (target instanceof Element && target.closest<SVGSVGElement>(drawings)) || undefined;
}

function lineOf(mark: ChartMark | undefined): string | null | undefined {
  return mark?.shape.closest('[data-line]')?.getAttribute('data-line');
}

/** Lets the lines of a drawing step back behind one of them. */
function dim(svg: SVGSVGElement, line?: string | null): void {
  for (const one of svg.querySelectorAll('[data-line]'))
    one.classList.toggle('dimmed', Boolean(line) && one.getAttribute('data-line') !== line);
}
