import { element } from '../element.ts';
import type { MarkWords } from './chartMarks.ts';

/**
 * A box of words beside a point of a chart. What it shows is spoken elsewhere, so that nothing is heard twice.
 *
 * @param time that all of it is of, if there is one
 * @param at the point, in the window, in CSS pixels
 */
export function showTooltip(
  box: HTMLElement,
  words: readonly MarkWords[],
  time: string | null | undefined,
  at: Point,
): void {
  box.replaceChildren(
    ...(time ? [element('p', {}, time)] : []),
    ...words.map(({ voice, value, by, name }) => {
      const row = element(
        'p',
        {},
        element('b', {}, value),
        element('span', {}, element('i', {}, by), ' ', name),
      );
      row.dataset.voice = voice;
      return row;
    }),
  );
  box.setAttribute('aria-hidden', 'true');
  box.hidden = false;
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const { left, top } = placeTooltip(at, box.getBoundingClientRect(), { width, height });
  // In one: to ask for the scroll after a change would have the page laid out once more.
  box.style.inset = `${top + scrollY}px auto auto ${left + scrollX}px`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels between a point and its tooltip, and between that and the edge of the window. */
const clear = 14;
const margin = 8;

/**
 * Where a tooltip stands: above its point on the right, on the left where there is more room, above or below it where there
 * is room on neither side; never outside the window.
 *
 * @returns its left and top edge in the window, in CSS pixels
 */
export function placeTooltip({ x, y }: Point, tip: Size, view: Size) {
  const most = view.width - tip.width - margin;
  const right = x + clear;
  const left = x - clear - tip.width;
  const above = y - clear - tip.height;
  const beside = right <= most || left >= margin;
  return {
    left: Math.max(margin, right <= most ? right : left >= margin ? left : Math.min(x - tip.width / 2, most)),
    top: Math.min(
      Math.max(margin, above < margin && !beside ? y + 2 * clear : above),
      Math.max(margin, view.height - tip.height - margin),
    ),
  };
}
