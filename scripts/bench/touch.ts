import type { Page } from 'playwright-core';

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
  // The drawing that is shown, and what it is of: a slider's drawing is replaced, a radio button shows another.
  const shown = () =>
    [...document.querySelectorAll(drawing)].filter((element) => element.checkVisibility()).at(-1);
  const before = shown();
  const look = () => {
    const now = shown();
    if (!now || now === before) {
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
