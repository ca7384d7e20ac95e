import * as words from '#edition/data/language.ts';
import { say } from '../announce.ts';
import { loadScript } from '../loadScript.ts';

/** Pixels below the window at which a control counts as near. */
const near = 200;

/**
 * Loads the script of a control that draws anew when a reader comes near it: by pointer, focus, touch or scrolling; at
 * once where the address asks for a state; once the page is at rest where the control is what the page is for (`data-soon`). Such a control
 * says its script in `data-live`.
 */
export function loadExplore(): void {
  const controls = [...document.querySelectorAll<HTMLElement>('[data-live]')];
  if (controls.length === 0) return;
  const load = (control: HTMLElement) =>
    loadScript(control.dataset.live as string).catch(() => say(words.scripts.notLoaded));
  if (location.search) for (const control of controls) load(control);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting && scrollY) {
          observer.unobserve(target);
          load(target as HTMLElement);
        }
    },
    { rootMargin: `0px 0px ${near}px` },
  );
  for (const control of controls) {
    observer.observe(control);
    // Enter may be pressed before the script is there, which then reads what was written.
    control.addEventListener('submit', (event) => event.preventDefault());
    for (const kind of ['pointerover', 'focusin', 'touchstart'] as const)
      control.addEventListener(kind, () => load(control), { once: true, passive: true });
    if (control.dataset.soon) addEventListener('load', () => load(control));
  }
}
