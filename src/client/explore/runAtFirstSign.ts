/**
 * The second half of `scripts/explore.js`, which comes when its page is at rest. The first half takes long to run, and is a function: it runs with
 * the reader's first move, before the first touch of a control; at once where the reader was sooner, or the address asks for a state.
 */
const { editionLate } = self as unknown as { editionLate: () => void };
const signs = ['pointermove', 'touchstart', 'keydown', 'focusin', 'scroll'] as const;

const run = () => {
  for (const sign of signs) removeEventListener(sign, run);
  editionLate();
};

const isNear = document.querySelector('[data-live]:hover, [data-live]:focus-within');
const isTouched = [...document.querySelectorAll<HTMLInputElement>('[data-live] input')].some(
  (input) => input.value !== input.defaultValue || input.checked !== input.defaultChecked,
);
if (isNear || isTouched || scrollY || location.search) run();
else for (const sign of signs) addEventListener(sign, run, { passive: true });

export {};
