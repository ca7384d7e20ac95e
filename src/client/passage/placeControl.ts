import type { Rect } from '../rect.ts';

/**
 * Where the control of a selection stands: under the selection, above it where there is no room below, and never on it. Under a
 * finger always below: the system's own menu stands above, and the handles hang into the gap.
 *
 * @param lines boxes of the selected lines in the viewport, in order
 * @returns its left and top edge in the viewport, in CSS pixels
 */
export function placeControl(
  lines: readonly Rect[],
  control: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  touch: boolean,
): { left: number; top: number } {
  const gap = touch ? 40 : 8;
  const edge = 8;
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.top + line.height));
  const last = lines.reduce((low, line) => (line.top + line.height >= low.top + low.height ? line : low));
  const end = last.left + last.width;
  const left = Math.max(edge, Math.min(end - control.width / 2, view.width - control.width - edge));
  const above = top - gap - control.height;
  const fits = bottom + gap + control.height <= view.height;
  return { left, top: touch || fits || above < edge ? bottom + gap : above };
}
