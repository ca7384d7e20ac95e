import type { Rect } from '../rect.ts';

/** Less than this is too little to read in: then a card may cover what it belongs to. */
const least = 200;

/**
 * Where a card stands: under what it belongs to, above it where there is more room, never outside the viewport. Where
 * it fits on neither side it is as high as there is room, and scrolls.
 *
 * @returns its left and top edge and its greatest height in the viewport, in CSS pixels
 */
export function placeCard(
  anchor: Rect,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
  gap = 8,
): { left: number; top: number; maxHeight: number } {
  const left = Math.max(gap, Math.min(anchor.left, view.width - card.width - gap));
  const below = anchor.top + anchor.height + gap;
  const roomBelow = view.height - gap - below;
  const roomAbove = anchor.top - 2 * gap;
  const under = card.height <= roomBelow || roomBelow >= roomAbove;
  const room = under ? roomBelow : roomAbove;
  if (room < Math.min(least, card.height)) return { left, top: gap, maxHeight: view.height - 2 * gap };
  const maxHeight = Math.min(room, card.height);
  return { left, top: under ? below : anchor.top - gap - maxHeight, maxHeight };
}
