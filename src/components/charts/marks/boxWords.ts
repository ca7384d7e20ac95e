import type { Box } from '../rows/box.ts';
import { type } from '../theme.ts';
import { boxLooks } from './boxLooks.ts';
import type { Label } from './label.ts';

/** Pixels from the left edge of a box to its words, from a number to the title, and from the title to the detail. */
const padding = 12;
const numberWidth = 26;
const gap = 2;

/** The words of a box: number, title and detail, together in the middle of its height. */
export function boxWords({
  x,
  y,
  width,
  height,
  title,
  detail,
  number,
  look = 'tint',
  align: anchor = 'start',
  size = type.label,
  weight = 400,
  node,
}: Box): Label[] {
  const tall = (text: string, size: number) => (text ? text.split('\n').length * size * 1.25 : 0);
  const titleHeight = tall(title, size);
  const detailHeight = detail ? gap + tall(detail, type.small) : 0;
  const top = y + (height - titleHeight - detailHeight) / 2;
  const left = anchor === 'middle' ? x + width / 2 : x + padding;
  const indented = left + (number ? numberWidth : 0);
  const shared = { line: 'top', ...(node && { tags: { node } }) } as const;
  const small = { ...shared, size: type.small, colour: boxLooks[look].quiet };
  const words: Label[] = [
    { ...shared, x: indented, y: top, text: title, anchor, size, weight, colour: boxLooks[look].words },
  ];
  if (detail) words.push({ ...small, x: indented, y: top + titleHeight + gap, text: detail, anchor });
  if (number) words.push({ ...small, x: left, y: top + (size - type.small) / 2, text: number });
  return words;
}
