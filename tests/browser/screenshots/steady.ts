import type { Page } from 'playwright-core';
import { formatDate } from '../../../src/lib/format/formatDate.ts';
import { meta } from '../../../src/records.ts';

/** What a release changes on many pages, and what stands in its place in pictures: they stay true from one to the next. */
const steadyWords: readonly (readonly [pattern: string, steady: string])[] = [
  [RegExp.escape(meta.edition.version), '0.0.0'],
  [RegExp.escape(meta.edition.date), '2000-01-01'],
  [RegExp.escape(formatDate(meta.edition.date)), '1 January 2000'],
  [String.raw`\d[\d.,]*\s(bytes|kB|MB)`, '0 kB'],
];

/**
 * Puts the same version, day and sizes of files into a page, whatever the release, and takes away the button that floats
 * over it once it is scrolled.
 */
export function steady(page: Page): Promise<void> {
  return page.evaluate((words) => {
    document.querySelector<HTMLElement>('.to-top')?.style.setProperty('visibility', 'hidden');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const before = texts.currentNode.nodeValue ?? '';
      const after = words.reduce(
        (text, [pattern, inPlace]) => text.replaceAll(new RegExp(pattern, 'g'), inPlace),
        before,
      );
      if (after !== before) texts.currentNode.nodeValue = after;
    }
  }, steadyWords);
}
