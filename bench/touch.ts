import type { CDPSession, Page } from 'playwright-core';

/**
 * Milliseconds from a key or a press, as the browser dates it, to the end of the frame that shows the new drawing.
 *
 * @param control what is touched: a radio button or a slider
 * @param drawing what then shows another drawing than before
 */
export async function touch(page: Page, control: string, drawing: string): Promise<number> {
  await page.evaluate(awaitChange, drawing);
  const found = page.locator(control).first();
  const radio = (await found.getAttribute('type')) === 'radio';
  if (radio) await found.click();
  else await found.press('ArrowRight');
  return changedAfter(page);
}

/**
 * Puts a finger on a mark of a chart, with the line cut: nothing that it needs may have to come.
 *
 * @returns milliseconds until its tooltip is painted
 */
export async function touchMark(page: Page, watch: CDPSession, mark: string): Promise<number> {
  const found = page.locator(mark).locator('visible=true').first();
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error(`the page shows no ${mark}`);
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const cut = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
  await watch.send('Network.emulateNetworkConditions', { ...cut, offline: true });
  await page.evaluate(awaitChange, '.tip');
  await watch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  const time = await changedAfter(page);
  await watch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  return time;
}

/**
 * Makes a bare page of the blank one: a mark, and a box whose words are set already and which a touch shows. No page can be
 * quicker on this machine.
 */
export async function drawBareMark(page: Page): Promise<void> {
  await page.evaluate(() => {
    const draw = (name: string, attributes: Readonly<Record<string, string>>, ...children: Element[]) => {
      const made = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      made.append(...children);
      return made;
    };
    const circle = draw('circle', { cx: '50', cy: '50', r: '20' });
    const box = Object.assign(document.createElement('div'), { className: 'tip', hidden: true });
    box.textContent = '0';
    document.body.append(draw('svg', {}, draw('a', { 'data-claim': '' }, circle)), box);
    addEventListener('pointerdown', () => {
      box.hidden = false;
    });
  });
}

/**
 * Has a touch of a chart show a box whose words are set already, and do nothing else: what no tooltip can be quicker than on this
 * page and machine.
 */
export async function answerAtLeast(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.tip')?.classList.remove('tip');
    const box = Object.assign(document.createElement('div'), { className: 'tip', hidden: true });
    box.textContent = '0';
    document.body.append(box);
    for (const kind of ['pointerover', 'pointermove', 'pointerdown'])
      document.documentElement.addEventListener(
        kind,
        (event) => {
          event.stopPropagation();
          if (kind === 'pointerdown') box.hidden = false;
        },
        { capture: true },
      );
  });
}

/** Milliseconds from the touch until the page noted a change, once it has. */
async function changedAfter(page: Page): Promise<number> {
  const changed = await page.waitForFunction(
    () => (window as unknown as { changedAfter?: number }).changedAfter,
    null,
    { timeout: 30_000, polling: 50 },
  );
  return (await changed.jsonValue()) as number;
}

/** Notes when another drawing stands on the page than now. Runs in the page. */
function awaitChange(drawing: string): void {
  const state = window as unknown as { changedAfter?: number | undefined };
  state.changedAfter = undefined;
  let touched = 0;
  const note = ({ timeStamp }: Event) => {
    touched ||= timeStamp;
  };
  for (const kind of ['pointerdown', 'keydown']) addEventListener(kind, note, { capture: true, once: true });
  // The drawing that is shown: a slider's is replaced or drawn on, a radio button shows another.
  const shown = () =>
    [...document.querySelectorAll(drawing)].filter((element) => element.checkVisibility()).at(-1);
  const before = shown();
  let redrawn = false;
  if (before)
    new MutationObserver(() => {
      redrawn = true;
    }).observe(before, { attributes: true, childList: true, subtree: true });
  const look = () => {
    const now = shown();
    if (!now || (now === before && !redrawn)) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      state.changedAfter = performance.now() - touched;
    };
    port2.postMessage('');
  };
  requestAnimationFrame(look);
}
