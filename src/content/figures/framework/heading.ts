import type { Label } from '../../../components/charts/label.ts';
import { sections } from '../../../data/sections.ts';
import type { ChartSize } from '../../../lib/schema/figure.ts';
import { inSection } from './inSection.ts';

/** The name of a section above what it says, in the middle of the drawing. */
export function heading(
  number: '0' | '2' | '3' | '4' | '5',
  { width }: ChartSize,
  y: number,
  text: string = sections[number].short,
): Label {
  const words = number === sections[0].number ? text : `§\u2009${number}\u2002${text}`;
  const spoken = number === sections[0].number ? `${text}, ${inSection(number)}` : words;
  return { x: width / 2, y, text: words, anchor: 'middle', weight: 600, href: `section:${number}`, spoken };
}
