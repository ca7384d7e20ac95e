import type { Rect } from '../rect.ts';

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
