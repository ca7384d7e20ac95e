import { loadScript } from '../loadScript.ts';

/**
 * Ctrl + / (⌘ + / on a Mac) opens and closes the list of keys. Never a character alone: who speaks to the machine would
 * trigger it with a word (WCAG 2.1.4).
 */
export function helpWithKeys(): void {
  const help = document.getElementById('keys');
  // The list looks like a card.
  const bringStyles = () => loadScript('cards').catch(() => {});
  const button = document.querySelector('[popovertarget="keys"]');
  for (const approach of ['pointerover', 'focusin']) button?.addEventListener(approach, bringStyles);
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    // Browsers without popovers never show it.
    bringStyles().then(() => help?.togglePopover?.());
  });
  help?.addEventListener('toggle', ({ newState }) => newState === 'open' && help.focus());
}

/** Shows the way back to the top once the page's head is out of sight. */
export function offerTop(): void {
  const header = document.querySelector('.site-header');
  const way = document.querySelector('.to-top');
  if (!header || !way) return;
  new IntersectionObserver(([entry]) => way.classList.toggle('floating', entry?.isIntersecting === false), {
    rootMargin: '100% 0px 0px',
  }).observe(header);
}
