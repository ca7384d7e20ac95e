import { type Engine, keys, type Point } from './engine.ts';

/** Clicks the first element that a selector names and that can be seen; in text, in its first line. */
export async function clickOn(engine: Engine, selector: string): Promise<void> {
  await engine.clickAt(await middleOf(engine, selector));
}

/**
 * Brings an element that a selector names and that can be seen to the middle of the window.
 *
 * @param nth which of them; -1 is the last
 * @returns its own middle; in text that of its first line
 */
export function middleOf({ run }: Engine, selector: string, nth = 0): Promise<Point> {
  return run(
    (selector, nth) => {
      const shown = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).at(nth);
      if (!shown) throw new Error(`the page shows no ${selector}`);
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = shown.getClientRects()[0] ?? shown.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
    selector,
    nth,
  );
}

/** Goes to the first element that a selector names and that can be seen, by the Tab key, as from the one before. */
export async function tabTo(engine: Engine, selector: string): Promise<void> {
  // The page has the focus of the window then.
  await engine.clickAt({ x: 1, y: 1 });
  await engine.run((selector) => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const stops = shown('a[href], button, input, select, summary, [tabindex="0"]');
    stops[stops.indexOf(shown(selector)[0] as HTMLElement) - 1]?.focus();
  }, selector);
  await engine.type(keys.tab);
}

/** Whether something comes true, before it is clear that it never will. */
export async function until(holds: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 120_000; Date.now() < end; ) {
    // A page that is on its way out answers nothing.
    if (await holds().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** Whether the card is open and in sight. */
export function cardOf({ run }: Engine): Promise<string> {
  return run(() => {
    const card = document.querySelector('#card:popover-open');
    if (!card) return 'closed';
    const { left, top, right, bottom } = card.getBoundingClientRect();
    const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    return inside && card.textContent ? 'open' : `cut off: ${[left, top, right, bottom].join()}`;
  });
}
