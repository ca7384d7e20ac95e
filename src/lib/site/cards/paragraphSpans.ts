import { pathOf } from '../pathOf.ts';
import type { CardSpan } from './card.ts';

/** The paragraphs that name a thing as one line of links; with many, the first few and how many more. */
export function paragraphSpans(paragraphs: readonly string[], most = 8): CardSpan[] {
  const shown = paragraphs.slice(0, most);
  const spans = shown.flatMap((id, index): CardSpan[] => [
    ...(index > 0 ? [', '] : []),
    [id, pathOf(`paragraph:${id}`)],
  ]);
  const more = paragraphs.length - shown.length;
  return more > 0 ? [...spans, ` and ${more} more`] : spans;
}
