import { say } from '../announce.ts';
import { type ChartMark, chartMarks, type MarkWords, wordsOf } from '../charts/chartMarks.ts';
import { drawPick, valueAt } from '../charts/drawPick.ts';
import { distance, marksAt, nearestMarks } from '../charts/nearestMarks.ts';
import { tooltip } from '../charts/tooltip.ts';

/** Half of the least size of a target, in pixels (WCAG 2.5.8). */
const target = 12;

/** What a reader has picked out in a drawing. */
interface Pick {
  readonly svg: SVGSVGElement;
  readonly marks: readonly ChartMark[];
  /** The one of them that is pointed at or has the focus. */
  readonly meant: ChartMark | undefined;
}

/**
 * Charts answer pointer, finger and keys: the nearest mark, or all of the nearest time, is picked out and read out. A click
 * near a mark is one on it. Escape takes the answer away.
 *
 * @returns goes to another time by a key, in a chart over time, from the mark that has the focus; false where the key is for others
 */
export function answerCharts(): (from: SVGAElement, key: string) => boolean {
  const known = new WeakMap<
    SVGSVGElement,
    { readonly width: number; readonly marks: readonly ChartMark[] }
  >();
  let tip: ReturnType<typeof tooltip> | undefined;
  let shown: Pick | undefined;
  let undraw = () => {};

  const marksIn = (svg: SVGSVGElement) => {
    const { width } = svg.getBoundingClientRect();
    const before = known.get(svg);
    if (before?.width === width) return before.marks;
    const marks = chartMarks(svg);
    known.set(svg, { width, marks });
    return marks;
  };
  const hide = () => {
    tip?.hide();
    undraw();
    undraw = () => {};
    if (shown) dim(shown.svg, undefined);
  };
  const clear = () => {
    hide();
    shown = undefined;
  };
  /** @param y of the point, from the top of the drawing */
  const pick = (
    now: Pick,
    y: number,
    speak: (words: readonly MarkWords[], time?: string) => void = () => {},
  ) => {
    const { svg, marks, meant } = now;
    const [first] = marks;
    if (!first) return clear();
    if (shown?.svg === svg && shown.marks[0] === first && shown.meant === meant) return;
    clear();
    shown = now;
    undraw = drawPick(svg, marks, marksIn(svg));
    dim(svg, meant);
    tip ??= tooltip();
    const words = marks.map(wordsOf);
    const { left, top } = svg.getBoundingClientRect();
    tip.show(first.at, words, left + valueAt(first), top + y);
    speak(words, first.at);
  };

  const follow = (event: PointerEvent) => {
    const svg = chartOf(event.target);
    if (!svg) return shown && clear();
    const { left, top } = svg.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const marks = nearestMarks(marksIn(svg), x, y);
    const meant = marks.find((mark) => distance(mark, x, y) <= target);
    pick({ svg, marks, meant }, y, event.pointerType === 'mouse' ? undefined : sayAll);
  };
  document.addEventListener('pointermove', follow, { passive: true });
  document.addEventListener('pointerdown', follow, { passive: true });
  document.documentElement.addEventListener(
    'pointerleave',
    ({ pointerType }) => pointerType === 'mouse' && clear(),
  );
  addEventListener('resize', clear);
  document.addEventListener('focusin', ({ target }) => {
    const svg = chartOf(target);
    const meant =
      svg && target instanceof Element && target.matches(':focus-visible')
        ? marksIn(svg).find(({ shape }) => shape === target)
        : undefined;
    if (!svg || !meant) return;
    const marks = meant.at ? marksAt(marksIn(svg), meant.at) : [meant];
    // What the mark itself says is spoken with the focus.
    pick({ svg, marks, meant }, marks[0]?.top ?? 0, (words, time) =>
      words.length > 1 ? sayAll(words, time) : say([time, words[0]?.by].filter(Boolean).join(', '), true),
    );
  });
  document.addEventListener('focusout', clear);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  document.addEventListener('click', (event) => {
    const { target, button, clientX, clientY } = event;
    const svg = chartOf(target);
    if (!svg || !(target instanceof Element) || shown?.svg !== svg) return;
    if (target.closest('a')) return hide();
    const { shape } = shown.meant ?? {};
    const link = shape?.closest('a') ?? svg.querySelector(`[data-line="${lineOf(shape)}"] a`);
    if (!link || button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    hide();
    link.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1, clientX, clientY }),
    );
  });

  return (from, key) => {
    const svg = chartOf(from);
    if (!svg || !['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) return false;
    const marks = marksIn(svg);
    const dated = marks.filter(({ at }) => at).sort((a, b) => a.left + a.width / 2 - b.left - b.width / 2);
    const times = [...new Set(dated.map(({ at }) => at))];
    if (times.length < 2) return false;
    const here = shown?.svg === svg ? times.indexOf(shown.marks[0]?.at) : -1;
    const own = marks.find(({ shape }) => shape === from);
    const nearest = own ? times.indexOf(nearestMarks(dated, own.left, own.top)[0]?.at) : 0;
    const next =
      key === 'Home'
        ? 0
        : key === 'End'
          ? times.length - 1
          : here < 0
            ? nearest
            : Math.min(Math.max(0, here + (key === 'ArrowLeft' ? -1 : 1)), times.length - 1);
    const there = marksAt(marks, times[next]);
    const link = there.find(({ shape }) => shape instanceof SVGAElement);
    if (link && link.shape !== from) (link.shape as SVGAElement).focus();
    else pick({ svg, marks: there, meant: link }, there[0]?.top ?? 0, sayAll);
    return true;
  };
}

function chartOf(target: EventTarget | null): SVGSVGElement | undefined {
  return (target instanceof Element && target.closest<SVGSVGElement>('.chart svg')) || undefined;
}

function lineOf(shape: Element | undefined): string | undefined {
  return shape?.closest('[data-line]')?.getAttribute('data-line') ?? undefined;
}

/** Lets the other lines step back behind the one that is meant. */
function dim(svg: SVGSVGElement, meant: ChartMark | undefined): void {
  const line = lineOf(meant?.shape);
  for (const one of svg.querySelectorAll('[data-line]'))
    one.classList.toggle('dimmed', line !== undefined && one.getAttribute('data-line') !== line);
}

function sayAll(words: readonly MarkWords[], time?: string): void {
  const all = words.map(({ value, by, name }) => [value, by, name].filter(Boolean).join(', '));
  say([...(time ? [`${time}:`] : []), all.join('; ')].join(' '), true);
}
