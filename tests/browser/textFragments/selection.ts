import type { BrowserContext, Page } from 'playwright-core';

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

/**
 * Opens a link to a passage and compares the picture with that of the same place without the directive: what differs is what the
 * browser paints as found.
 *
 * @returns whether the first and the last words of the passage are painted, and how many pixels are beyond its boxes
 */
export async function paintedAsFound(
  context: BrowserContext,
  link: string,
  words: Words,
): Promise<{ first: boolean; last: boolean; beyond: number }> {
  const found = await openAt(context, link);
  const top = await found.evaluate(() => scrollY);
  const boxes = await selectWords(found, words);
  await found.evaluate(() => getSelection()?.removeAllRanges());
  const plain = await openAt(context, link.replace(/#.*/, ''));
  await plain.evaluate((y) => scrollTo(0, y), top);
  await plain.waitForTimeout(200);
  const pictures = await Promise.all(
    [found, plain].map(async (page) => (await page.screenshot()).toString('base64')),
  );
  await Promise.all([found.close(), plain.close()]);
  // An empty page, as the policy of ours lets no picture be read.
  const reader = await context.newPage();
  const changed = await reader.evaluate(compare, { pictures, boxes });
  await reader.close();
  return changed;
}

async function openAt(context: BrowserContext, link: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.goto(link);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Found text is scrolled to some time after the page is there.
  for (let [before, now] = [-2, -1]; before !== now; ) {
    before = now;
    await page.waitForTimeout(400);
    now = await page.evaluate(() => scrollY);
  }
  return page;
}

async function compare({ pictures, boxes }: { pictures: string[]; boxes: Rect[] }) {
  const [a, b] = await Promise.all(
    pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height);
    }),
  );
  if (!a || !b) throw new Error('two pictures are needed');
  const painted = boxes.map(() => 0);
  let beyond = 0;
  for (let index = 0; index < a.data.length; index += 4) {
    if ([0, 1, 2].every((part) => a.data[index + part] === b.data[index + part])) continue;
    const x = (index / 4) % a.width;
    const y = Math.floor(index / 4 / a.width);
    // A line's highlight is as high as the line, and reaches to the next word.
    const within = boxes.flatMap(({ left, top, right, bottom }, box) =>
      x >= left - 8 && x <= right + 8 && y >= top - 8 && y <= bottom + 8 ? [box] : [],
    );
    if (within.length === 0) beyond += 1;
    for (const box of within) painted[box] = (painted[box] ?? 0) + 1;
  }
  return { first: (painted[0] ?? 0) > 20, last: (painted.at(-1) ?? 0) > 20, beyond };
}
