import type { Page } from 'playwright-core';

/** Words of a paragraph, or from one to another, counted from the start or, below 0, from the end. */
export interface Words {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly lastId?: string;
}

/** A box in the viewport, in CSS pixels. */
export type Rect = { left: number; top: number; right: number; bottom: number };

/**
 * Selects words of the restatement as a reader does who drags over them.
 *
 * @returns the boxes of the selected text in the viewport
 */
export function selectWords(page: Page, words: Words): Promise<Rect[]> {
  return page.evaluate(({ id, from, to, lastId = id }) => {
    const aside = '.para-mark, .sidenote, .footnote-reference, .verdict, .note, .figure, .hidden';
    const wordsOf = (para: string) => {
      const top = document.getElementById(para);
      if (!top) throw new Error(`no ${para}`);
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      const found: { node: Node; start: number; end: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        if (!node.parentElement?.closest(aside))
          for (const { index, 0: word } of (node as Text).data.matchAll(/[^ \n]+/g))
            found.push({ node, start: index, end: index + word.length });
      return found;
    };
    const first = wordsOf(id).at(from);
    const last = wordsOf(lastId).at(to);
    if (!first || !last) throw new Error(`${id} has fewer words`);
    const range = document.createRange();
    range.setStart(first.node, first.start);
    range.setEnd(last.node, last.end);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  }, words);
}
