import type { Rect } from '../rect.ts';

/** Where a mark of a chart stands. */
export interface PlacedMark extends Rect {
  /** The time that it is of, in a chart over time. */
  readonly at?: string | null | undefined;
  /** Stands in a cell of a matrix. */
  readonly inCell?: boolean | undefined;
}

/** Pixels from a mark beyond which it is not meant. */
const reach = 40;
/** How much a step sideways counts beside one up or down: rows are told apart by their height. */
const sideways = 0.05;

/**
 * The marks that a point in a chart means: the one that it is on; over time all of the nearest time, from the top down; else
 * the nearest one, in a matrix as the crow flies, in others that of the nearest row.
 *
 * @returns none where nothing is near
 */
export function nearestMarks<Mark extends PlacedMark>(marks: readonly Mark[], x: number, y: number): Mark[] {
  const timeless = marks.filter(({ at }) => !at);
  const on = least(
    timeless.filter((mark) => distance(mark, x, y) === 0),
    ({ width, height }) => width * height,
  );
  if (on) return [on];
  const dated = least(
    marks.filter(({ at }) => at),
    ({ left, width }) => Math.abs(left + width / 2 - x),
  );
  if (dated)
    return marks
      .filter(({ at }) => at === dated.at)
      .sort((a, b) => a.top + a.height / 2 - b.top - b.height / 2);
  const far = (mark: Mark) => distance(mark, x, y, mark.inCell ? 1 : sideways);
  const near = least(timeless, far);
  return near && far(near) <= reach ? [near] : [];
}

/**
 * How far a point is from a mark, in pixels; 0 on it.
 *
 * @param weight how much a pixel sideways counts
 */
export function distance({ left, top, width, height }: Rect, x: number, y: number, weight = 1): number {
  const dx = Math.max(left - x, 0, x - left - width);
  const dy = Math.max(top - y, 0, y - top - height);
  return Math.hypot(dx * weight, dy);
}

function least<Item>(items: readonly Item[], by: (item: Item) => number): Item | undefined {
  let found: Item | undefined;
  for (const item of items) if (!found || by(item) < by(found)) found = item;
  return found;
}
