import { element } from './element.ts';

let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts the empty place for messages into the page, one for all scripts: a screen reader speaks only what changes in a place
 * it knows.
 */
export function prepareAnnouncements(): void {
  region = document.querySelector<HTMLElement>('.said') ?? undefined;
  if (region) return;
  region = element('p', { className: 'said' });
  region.setAttribute('role', 'status');
  document.body.append(region);
}

/**
 * Says something politely: shown for a moment, spoken when the screen reader is free.
 *
 * @param seen that it is to be seen elsewhere already, so that it is spoken alone
 */
export function say(words: string, seen = false): void {
  if (!region) return;
  clearTimeout(timer);
  region.classList.toggle('hidden', seen);
  region.textContent = words;
  timer = setTimeout(() => region?.replaceChildren(), 4000);
}
